import { type AnsweredMove, answeredMoves } from "~/domain/case/move-questions.ts";
import type { Move } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { SaidSteps } from "~/ui/said-steps.tsx";
import type { FollowUpLine } from "./after-view.server.ts";
import type { PlanPage } from "./open-plan.server.ts";

/** Moves that take the case on; of these a plan has one at a time. */
export const nextMoves: readonly AnsweredMove[] = ["start-tender", "sign-contract", "complete"];

/** What was just done, said once on top of the plan. */
export function DoneNote({ done }: { done: string }) {
  const { t } = useTranslation("after");
  const move = answeredMoves.find((known) => known === done);
  const title = move ? t(`moves.${move}.done`) : done === "follow-up" ? t("plan.doneFollowUp") : undefined;
  return title ? <Notification tone="success" title={title} announced /> : null;
}

interface NextMoveProps {
  lang: Lang;
  plan: Pick<Plan, "id">;
  moves: readonly Move[];
  /** The first step, where the answers can still be changed. */
  step: string | undefined;
}

/** The one thing that comes next after the decision. */
export function NextMove({ lang, plan, moves, step }: NextMoveProps) {
  const { t } = useTranslation("after");
  const next = nextMoves.find((move) => moves.includes(move));
  return (
    <>
      {next ? <LinkButton href={paths.planMove(lang, plan.id, next)}>{t(`moves.${next}.link`)}</LinkButton> : null}
      {step ? (
        <LinkButton look="secondary" href={paths.step(lang, plan.id, step)}>
          {t("plan.change")}
        </LinkButton>
      ) : null}
    </>
  );
}

export function StopLink({ lang, plan }: { lang: Lang; plan: Pick<Plan, "id"> }) {
  const { t } = useTranslation("after");
  return (
    <p>
      <a href={paths.planMove(lang, plan.id, "stop")}>{t("moves.stop.link")}</a>
    </p>
  );
}

interface AfterProps {
  lang: Lang;
  page: PlanPage;
}

/** Changes after the approval, how it has gone, and the example for others. */
export function AfterDecision({ lang, page }: AfterProps) {
  const { t } = useTranslation("after");
  const { plan, after, unsent } = page;
  const { changes, followUps } = after;
  return (
    <>
      {changes.length > 0 ? (
        <section className="stack" aria-labelledby="after-changes">
          <h2 id="after-changes">{t("plan.changes")}</h2>
          {unsent ? <p>{t("plan.unsent", { number: unsent })}</p> : null}
          <p>{t("plan.changesIntro")}</p>
          <ul>
            {changes.map(({ question, step, label }) => (
              <li key={question}>
                {page.isTeam ? <a href={`${paths.step(lang, plan.id, step)}#q-${question}`}>{label}</a> : label}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ExamplePart lang={lang} page={page} />
      {followUps.length > 0 ? (
        <section className="stack" aria-labelledby="after-follow-ups">
          <h2 id="after-follow-ups">{t("plan.followUps")}</h2>
          {page.isTeam ? <p>{t("plan.followUpsIntro")}</p> : null}
          {followUps.map((line) => (
            <FollowUpPart key={line.months} lang={lang} page={page} line={line} />
          ))}
        </section>
      ) : null}
    </>
  );
}

function FollowUpPart({ lang, page, line }: AfterProps & { line: FollowUpLine }) {
  const { t } = useTranslation("after");
  const { plan } = page;
  const { months, dueOn, state, canAnswer, said } = line;
  return (
    <div className="stack stack--close">
      <h3>{t("plan.followUp", { count: months })}</h3>
      <p>{t(`plan.followUpState.${state}`, { date: dueOn })}</p>
      {said.length > 0 ? (
        <SaidSteps said={said.map((step) => ({ ...step, id: `${step.id}-${months}` }))} lang={plan.language} />
      ) : null}
      {canAnswer ? (
        <p>
          <a href={paths.followUp(lang, plan.id, months)}>
            {t(state === "answered" ? "plan.answerAgain" : "plan.answer")}
            <span className="visually-hidden">: {t("plan.followUp", { count: months })}</span>
          </a>
        </p>
      ) : null}
    </div>
  );
}

function ExamplePart({ lang, page }: AfterProps) {
  const { t } = useTranslation("after");
  const { plan, after } = page;
  const { mayPropose, stage, id } = after.example;
  if (!mayPropose && stage === null) return null;
  const isOwner = page.relation === "owner";
  return (
    <section className="stack" aria-labelledby="after-example">
      <h2 id="after-example">{t("plan.example")}</h2>
      <p>{stage ? t(`plan.exampleStates.${stage}`) : t("plan.exampleNone")}</p>
      {isOwner ? (
        <LinkButton look="secondary" href={paths.planExample(lang, plan.id)}>
          {t(stage ? "plan.exampleOpen" : "plan.exampleMake")}
        </LinkButton>
      ) : null}
      {stage === "published" && id ? (
        <p>
          <a href={paths.example(lang, id)}>{t("plan.examplePublic")}</a>
        </p>
      ) : null}
    </section>
  );
}
