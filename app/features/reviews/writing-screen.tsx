import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { ReadinessLights } from "~/ui/readiness-lights.tsx";
import { Status } from "~/ui/status.tsx";
import { TaskList } from "~/ui/task-list.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { DueStatus } from "./due-status.tsx";
import type { MoveRefused } from "./move-refused.ts";
import { partTasks } from "./part-tasks.ts";
import type { WritingPage } from "./review-view.ts";

interface WritingScreenProps {
  lang: Lang;
  page: WritingPage;
  list: string;
  refused?: MoveRefused;
}

/** The review while it is being written: what the author asks, its parts, and the ways out. */
export function WritingScreen({ lang, page, list, refused }: WritingScreenProps) {
  const { t } = useTranslation("reviews");
  const { head, parts, questions, lights, declaration, missing } = page;
  const next = parts.find(({ progress }) => progress !== "done") ?? parts[0];
  const errors = refused ? [{ id: refused.field, message: t(`declaration.${refused.problem}`) }] : [];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.reviews(lang) + list, text: t("queue.title") }]} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={`${head.city} · ${t("queue.plan", { number: head.planNumber })}`}
        title={head.planTitle}
        titleLang={head.planLang}
        lead={t("home.lead")}
        facts={
          <>
            <DueStatus daysLeft={head.daysLeft} />
            <span>{t("due.on", { day: head.due })}</span>
            <Status
              tone="neutral"
              text={head.round > 1 ? t("rounds.later", { round: head.round }) : t("rounds.first")}
            />
          </>
        }
        actions={
          <>
            {next ? (
              <LinkButton href={paths.reviewPart(lang, head.id, next.id)}>
                {t(head.state === "open" ? "home.begin" : "home.continue")}
              </LinkButton>
            ) : null}
            <LinkButton look="secondary" href={paths.reviewCheck(lang, head.id)}>
              {t("home.check")}
            </LinkButton>
          </>
        }
      />
      <div className="review-home">
        <section className="stack" aria-labelledby="parts">
          <h2 id="parts">{t("home.parts")}</h2>
          <TaskList label={t("home.parts")} tasks={partTasks(parts, head.id, lang, t)} />
          <p>{t("home.missing", { count: missing })}</p>
        </section>
        <div className="stack">
          <section className="stack" aria-labelledby="asked">
            <h2 id="asked">{t("home.questions")}</h2>
            {questions ? (
              <blockquote className="review-quote" lang={head.planLang}>
                {questions}
              </blockquote>
            ) : (
              <p className="soft">{t("home.questionsNone")}</p>
            )}
          </section>
          <section className="stack" aria-labelledby="lights">
            <h2 id="lights">{t("home.lights")}</h2>
            <ReadinessLights label={t("home.lights")} lights={lights} />
          </section>
        </div>
      </div>
      <p className="soft">{declaration ? t("home.declaredWith", { text: declaration }) : t("home.declared")}</p>
      <LateMove what="tie" version={head.version} list={list} {...(refused ? { refused } : {})} />
      <LateMove what="handOver" version={head.version} list={list} {...(refused ? { refused } : {})} />
    </div>
  );
}

const late = {
  tie: {
    id: "late-tie-text",
    intent: "tie",
    label: "declaration.text",
    help: "home.tieHelp",
    submit: "home.tieSubmit",
  },
  handOver: {
    id: "hand-over-text",
    intent: "hand-over",
    label: "home.handOverText",
    help: "home.handOverHelp",
    submit: "home.handOverSubmit",
  },
} as const;

interface LateMoveProps {
  what: keyof typeof late;
  version: number;
  list: string;
  refused?: MoveRefused;
}

/** A tie noticed late, or a review that cannot be finished: both end it. */
function LateMove({ what, version, list, refused }: LateMoveProps) {
  const { t } = useTranslation("reviews");
  const { id, intent, label, help, submit } = late[what];
  const isHere = refused?.field === id;
  return (
    <More look="part" summary={t(`home.${what}`)} open={isHere}>
      <PostForm keep="decline" className="form stack">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="list" value={list} />
        <TextArea
          id={id}
          name="text"
          label={t(label)}
          help={t(help)}
          rows={3}
          defaultValue={isHere ? refused.text : ""}
          {...(isHere ? { error: t(`declaration.${refused.problem}`) } : {})}
        />
        <Button look="secondary" name="intent" value={intent}>
          {t(submit)}
        </Button>
      </PostForm>
    </More>
  );
}
