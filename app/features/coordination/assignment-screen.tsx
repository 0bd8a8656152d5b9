import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Facts } from "~/ui/facts.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { stateTones } from "~/ui/state-tones.ts";
import { Status, Tag } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { AssignmentPage } from "./open-assignment.server.ts";
import { StopOrReopen } from "./other-moves.tsx";
import { ReviewsOfRound } from "./reviews-of-round.tsx";
import type { SaidProblem } from "./say-problems.ts";

export interface Typed {
  experts: readonly string[];
  reason: string;
}

interface AssignmentProps {
  lang: Lang;
  page: AssignmentPage;
  /** The queue as it was left. */
  back: string;
  done: "assigned" | "handedOver" | "returned" | "reopened" | undefined;
  problems: readonly SaidProblem[];
  hasChanged: boolean;
  typed: Typed | undefined;
}

/** A plan as coordinators see it: who reviews it, whom to ask, and what they may decide. */
export function AssignmentScreen(props: AssignmentProps) {
  const { lang, page, back, done, problems, hasChanged } = props;
  const { t } = useTranslation("coordination");
  const { t: plans } = useTranslation("plans");
  const { plan } = page;
  return (
    <div className="page stack">
      <ErrorSummary errors={problems.map(({ field, text }) => ({ id: field, message: text }))} />
      <Breadcrumbs crumbs={[{ href: paths.coordination(lang) + back, text: t("queue.title") }]} />
      {hasChanged ? (
        <Notification tone="alert" title={t("changed.title")} announced>
          {t("changed.text")}
        </Notification>
      ) : null}
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      <PageHeading
        above={t("queue.number", { number: plan.number, round: plan.revision })}
        title={plan.title}
        titleLang={plan.language}
        facts={
          <>
            <Status tone={stateTones[plan.state]} text={plans(`states.${plan.state}`)} />
            {plan.notReviewed ? <Tag text={t("notReviewed")} /> : null}
          </>
        }
        actions={<Ways lang={lang} page={page} back={back} />}
      />
      <PlanFacts lang={lang} page={page} />
      {page.reviews.length > 0 ? <ReviewsOfRound page={page} /> : null}
      {page.choices.length > 0 ? <Assign {...props} /> : null}
      <Earlier lang={lang} page={page} />
      <StopOrReopen lang={lang} page={page} />
    </div>
  );
}

function Ways({ lang, page, back }: Pick<AssignmentProps, "lang" | "page" | "back">) {
  const { plan, moves, reviews } = page;
  const isReady = reviews.some(({ canReturn }) => canReturn) && !reviews.some(({ canHandOver }) => canHandOver);
  const { t } = useTranslation("coordination");
  const canDecide = (["ask-changes", "approve", "redirect", "skip-review"] as const).some((move) =>
    moves.includes(move),
  );
  return (
    <>
      {canDecide ? (
        <LinkButton href={paths.coordinationDecision(lang, plan.id) + back} look={isReady ? "primary" : "secondary"}>
          {t(moves.includes("skip-review") ? "plan.skipReview" : "plan.decide")}
        </LinkButton>
      ) : null}
      <LinkButton look="secondary" href={paths.plan(lang, plan.id)}>
        {t("plan.open")}
      </LinkButton>
    </>
  );
}

function PlanFacts({ lang, page }: Pick<AssignmentProps, "lang" | "page">) {
  const { t } = useTranslation("coordination");
  const { plan, city, themes, sent } = page;
  const facts = [
    { key: "city", name: t("queue.city"), value: city },
    { key: "theme", name: t("queue.theme"), value: themes.join(", ") || "–" },
    { key: "language", name: t("plan.language"), value: t(`languages.${plan.language}`) },
    { key: "team", name: t("plan.team"), value: plan.team.map(({ name }) => name).join(", ") },
    ...(sent ? [{ key: "sent", name: t("queue.sent"), value: sent }] : []),
    ...page.decisions.map(({ number, kind, when }) => ({
      key: `decision-${number}`,
      name: t("plan.decision", { number }),
      value: (
        <a href={paths.decision(lang, plan.id, number)}>
          {t(`kinds.${kind}`)}, {when}
        </a>
      ),
    })),
  ];
  return <Facts facts={facts} />;
}

function Assign({ page, problems, typed }: AssignmentProps) {
  const { t } = useTranslation("coordination");
  const { plan, choices, proposed, leftOut, due } = page;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <section className="stack">
      <h2>{t("assign.title")}</h2>
      <p>{t(plan.state === "submitted" ? "assign.start" : "assign.more", { due })}</p>
      <PostForm keep="assignment" className="form stack">
        <input type="hidden" name="version" value={plan.version} />
        <TickGroup
          id="experts"
          name="experts"
          label={t("assign.experts")}
          choices={choices.map(({ id, name, why }) => ({ value: id, label: name, help: why }))}
          defaultValues={typed?.experts ?? proposed}
          error={errorOf("experts")}
        />
        <TextArea
          id="reason"
          name="reason"
          label={t("assign.reason")}
          help={t("assign.reasonHelp")}
          rows={3}
          max={2000}
          defaultValue={typed?.reason ?? ""}
          error={errorOf("reason")}
        />
        <div>
          <Button name="intent" value="assign" look={plan.state === "submitted" ? "primary" : "secondary"}>
            {t("assign.submit")}
          </Button>
        </div>
      </PostForm>
      {leftOut.length > 0 ? (
        <More summary={t("assign.leftOut", { count: leftOut.length })}>
          <ul>
            {leftOut.map(({ id, name, why }) => (
              <li key={id}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </More>
      ) : null}
    </section>
  );
}

function Earlier({ lang, page: { earlier } }: Pick<AssignmentProps, "lang" | "page">) {
  const { t } = useTranslation("coordination");
  if (earlier.length === 0) return null;
  return (
    <section className="stack" lang={lang}>
      <h2>{t("plan.earlier")}</h2>
      <ul>
        {earlier.map(({ round, expert, state }) => (
          <li key={`${round} ${expert} ${state}`}>
            {t("plan.earlierLine", { round, expert, state: t(`reviewStates.${state}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
