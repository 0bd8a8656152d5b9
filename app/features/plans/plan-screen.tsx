import { isAllowedFrom, isEditable } from "~/domain/case/moves.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SaidSteps } from "~/ui/said-steps.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { stateTones } from "~/ui/state-tones.ts";
import { Status, Tag } from "~/ui/status.tsx";
import { TaskList } from "~/ui/task-list.tsx";
import { AfterDecision, DoneNote, NextMove, nextMoves, StopLink } from "./after-decision.tsx";
import { AskReopen, Decisions } from "./decisions-view.tsx";
import { LightsView } from "./lights-view.tsx";
import type { OriginLine, PlanPage } from "./open-plan.server.ts";
import { PresenceLine } from "./presence/presence-line.tsx";
import type { Present } from "./presence/present.ts";
import { stepTasks } from "./step-tasks.ts";
import type { TalkOfPlan } from "./talk/talk-view.ts";
import { PlanTalk } from "./talk/todos.tsx";

interface PlanScreenProps {
  lang: Lang;
  page: PlanPage;
  /** Who else of the team is on the plan. */
  present?: readonly Present[];
  /** What is talked about and to be done, as far as this person reads it. */
  talk?: TalkOfPlan;
  /** The move just made, or "follow-up": said once on top. */
  done?: string;
}

/** A plan's own page: for its team the tasks, readiness and documents; for others what the team shares. */
export function PlanScreen({ lang, page, present = [], talk, done }: PlanScreenProps) {
  const { t } = useTranslation("plans");
  const versions = useTranslation("versions").t;
  const { plan, isTeam, said, lights, left } = page;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.plans(lang), text: t("list.title") }]} />
      <PageHeading
        above={t("overview.number", { number: plan.number })}
        title={plan.title}
        titleLang={plan.language}
        facts={<PlanFacts lang={lang} page={page} />}
        actions={isTeam ? <Actions lang={lang} page={page} /> : undefined}
      />
      {done ? <DoneNote done={done} /> : null}
      {done === "move-form" ? <Notification tone="success" title={versions("form.done")} announced /> : null}
      {page.hasNewerForm ? (
        <Notification tone="info" title={versions("form.newer")}>
          <a href={paths.formVersion(lang, plan.id)}>{versions("form.see")}</a>
        </Notification>
      ) : null}
      <PresenceLine present={present} />
      {plan.binnedAt ? <Notification tone="alert" title={t("overview.binned")} /> : null}
      {isTeam ? <TeamView lang={lang} page={page} talk={talk} /> : null}
      {left.length > 0 ? (
        <section className="stack">
          <h2>{versions("form.left")}</h2>
          <p>{versions("form.leftIntro")}</p>
          <SaidSteps said={left} lang={plan.language} />
        </section>
      ) : null}
      {!isTeam && said.length === 0 ? <p>{t("overview.notShared")}</p> : null}
      {!isTeam && said.length > 0 ? (
        <section className="stack">
          <h2>{t("overview.shared")}</h2>
          <Documents lang={lang} page={page} />
          <h2>{t("overview.readiness")}</h2>
          <LightsView lights={lights} lang={lang} />
          <SaidSteps said={said} lang={plan.language} />
        </section>
      ) : null}
      {!isTeam && talk && talk.open > 0 ? <PlanTalk lang={lang} planId={plan.id} talk={talk} /> : null}
      {isTeam ? null : <Decisions lang={lang} page={page} />}
      {isTeam ? null : <AfterDecision lang={lang} page={page} />}
      {isTeam ? null : <Moves lang={lang} page={page} />}
    </div>
  );
}

function PlanFacts({ lang, page: { plan, cityName, savedAt } }: PlanScreenProps) {
  const { t } = useTranslation("plans");
  return (
    <>
      <Status tone={stateTones[plan.state]} text={t(`states.${plan.state}`)} />
      <Tag text={cityName[lang]} />
      {plan.notReviewed ? <Tag text={t("document.notReviewed")} /> : null}
      {plan.track === "light" ? <Tag text={t("overview.light")} /> : null}
      <span className="soft">{t("overview.changed", { when: savedAt })}</span>
    </>
  );
}

function Actions({ lang, page: { plan, steps, canWrite, moves } }: PlanScreenProps) {
  const { t } = useTranslation("plans");
  const first = steps.find(({ state }) => state !== "done") ?? steps[0];
  if (nextMoves.some((move) => moves.includes(move)) || !canWrite) {
    return <NextMove lang={lang} plan={plan} moves={moves} step={canWrite ? steps[0]?.id : undefined} />;
  }
  if (!first) return null;
  return (
    <>
      <LinkButton href={paths.step(lang, plan.id, first.id)}>{t("overview.continue")}</LinkButton>
      <LinkButton look="secondary" href={paths.check(lang, plan.id)}>
        {t("overview.check")}
      </LinkButton>
    </>
  );
}

function TeamView({ lang, page, talk }: Pick<PlanScreenProps, "lang" | "page"> & { talk: TalkOfPlan | undefined }) {
  const { t } = useTranslation("plans");
  const versions = useTranslation("versions").t;
  const { plan, steps, lights, missing, revisions, origin } = page;
  return (
    <div className="plan-page">
      <section className="stack plan-page__tasks">
        <h2>{t("overview.tasks")}</h2>
        {isEditable(plan.state) ? <p>{t("overview.missing", { count: missing })}</p> : null}
        {plan.state === "submitted" || plan.state === "in-review" ? <p>{t(`overview.waiting.${plan.state}`)}</p> : null}
        <TaskList label={t("overview.tasks")} tasks={stepTasks(steps, plan.id, lang, t)} />
      </section>
      <div className="plan-page__side stack">
        <Decisions lang={lang} page={page} />
        <AfterDecision lang={lang} page={page} />
        <section className="stack">
          <h2>{t("overview.readiness")}</h2>
          <LightsView lights={lights} lang={lang} />
          <p className="soft">{t("overview.readinessHint")}</p>
        </section>
        {talk ? <PlanTalk lang={lang} planId={plan.id} talk={talk} /> : null}
        <Documents lang={lang} page={page} />
        <section className="stack">
          <h2>{t("overview.history")}</h2>
          {origin ? <Origin lang={lang} origin={origin} /> : null}
          <ul>
            {revisions.map(({ number, submittedAt, submittedBy }) => (
              <li key={number}>
                <a href={paths.revision(lang, plan.id, number)}>{t("overview.revision", { number })}</a>{" "}
                {t("overview.sent", { when: submittedAt, name: submittedBy })}
              </li>
            ))}
            <li>
              <a href={paths.history(lang, plan.id)}>{t("history.events")}</a>
            </li>
            {page.mayCopy ? (
              <li>
                <a href={`${paths.newPlan(lang)}?from=copy:${plan.id}`}>{versions("copy")}</a>
              </li>
            ) : null}
            {revisions.length > 0 ? (
              <li>
                <a href={paths.planReviews(lang, plan.id)}>{t("overview.reviews")}</a>
              </li>
            ) : null}
          </ul>
        </section>
        <Team lang={lang} page={page} />
        <Moves lang={lang} page={page} />
      </div>
    </div>
  );
}

/** Where the plan was begun from, as a link where there is something to read. */
function Origin({ lang, origin: { kind, id, title = "" } }: { lang: Lang; origin: OriginLine }) {
  const { t } = useTranslation("versions");
  const words = t(`origin.${kind}`, { title });
  if (id === undefined) return <p>{words}</p>;
  return (
    <p>
      <a href={kind === "example" ? paths.example(lang, id) : paths.plan(lang, id)}>{words}</a>
    </p>
  );
}

function Documents({ lang, page: { plan, isTeam, relation, seesTimeline, documents } }: PlanScreenProps) {
  const { t } = useTranslation("planDocuments");
  const publishing = useTranslation("publishing").t;
  const market = useTranslation("market").t;
  const radar = useTranslation("radar").t;
  const advice = useTranslation("advice").t;
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document}>
            <a href={paths.planDocument(lang, plan.id, document, lang)}>{t(`kinds.${document}`)}</a>
          </li>
        ))}
        {seesTimeline ? (
          <li>
            <a href={paths.timeline(lang, plan.id)}>{advice("timeline.title")}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.planDocuments(lang, plan.id)}>{t("all")}</a>
        </li>
        {isTeam ? (
          <li>
            <a href={paths.planNotices(lang, plan.id)}>{publishing("link")}</a>
          </li>
        ) : null}
        {isTeam ? (
          <li>
            <a href={paths.planMarket(lang, plan.id)}>{market("plan.title")}</a>
          </li>
        ) : null}
        {relation === "owner" && plan.binnedAt === null ? (
          <li>
            <a href={paths.planPartners(lang, plan.id)}>{radar("own.title")}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Team({ lang, page: { plan } }: PlanScreenProps) {
  const { t } = useTranslation("plans");
  return (
    <section className="stack">
      <h2>{t("overview.team")}</h2>
      <ul>
        {plan.team.map(({ userId, name, role }) => (
          <li key={userId}>
            {name}, {t(`overview.roles.${role}`)}
          </li>
        ))}
      </ul>
      <a href={paths.planTeam(lang, plan.id)}>{t("overview.teamEdit")}</a>
    </section>
  );
}

function Moves({ lang, page }: PlanScreenProps) {
  const { t } = useTranslation("plans");
  const { plan, moves, colleagues, relation } = page;
  const own = (["withdraw", "delete"] as const).filter((move) => moves.includes(move));
  const mayStop = moves.includes("stop") && plan.binnedAt === null;
  const mayHandOver = moves.includes("hand-over") && colleagues.length > 0;
  const mayAskReopen = relation === "owner" && isAllowedFrom("reopen", plan.state);
  if (own.length === 0 && !mayHandOver && !mayStop && !mayAskReopen) return null;
  return (
    <section className="stack">
      <h2>{t("overview.move")}</h2>
      {own.map((move) => (
        <PostForm key={move} action={paths.movePlan(lang, plan.id)} className="stack">
          <input type="hidden" name="version" value={plan.version} />
          <p>{t(`overview.${move}Hint`)}</p>
          <Button look="secondary" small name="intent" value={move}>
            {t(`overview.${move}`)}
          </Button>
        </PostForm>
      ))}
      {mayHandOver ? (
        <PostForm action={paths.movePlan(lang, plan.id)} className="stack">
          <input type="hidden" name="version" value={plan.version} />
          <SelectField
            id="owner"
            name="owner"
            label={t("overview.handOverTo")}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button look="secondary" small name="intent" value="hand-over">
            {t("overview.handOver")}
          </Button>
        </PostForm>
      ) : null}
      {mayStop ? <StopLink lang={lang} plan={plan} /> : null}
      {mayAskReopen ? <AskReopen lang={lang} page={page} /> : null}
    </section>
  );
}
