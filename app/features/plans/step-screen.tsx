import { Form, useRevalidator } from "@remix-run/react";
import { Fragment, useCallback, useRef } from "react";
import type { Lang } from "~/domain/lang.ts";
import { casesOfStep } from "~/domain/library/step-cases.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, EnterButton, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PersonField } from "~/ui/saving/person-field.tsx";
import { isOf, typedFor } from "~/ui/saving/posted-answers.ts";
import type { SaveState } from "~/ui/saving/save-queue.ts";
import { useAutosave } from "~/ui/saving/use-autosave.ts";
import { whenThere } from "~/ui/saving/when-there.ts";
import { TaskList } from "~/ui/task-list.tsx";
import { TermsUsed } from "~/ui/terms.tsx";
import { Attachments, type FileProblem } from "./attachments-view.tsx";
import { CasesInMargin } from "./cases/cases-in-margin.tsx";
import { CommentReply } from "./comment-reply.tsx";
import { type CommentOfReview, replyMark } from "./comment-view.ts";
import { changedWords } from "./conflict-choice.tsx";
import { Datalists } from "./datalists.tsx";
import { LeftOnDevice } from "./left-on-device.tsx";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import { PlanField, type PlanFieldProps } from "./plan-field.tsx";
import { EditingNote, PresenceLine } from "./presence/presence-line.tsx";
import type { Present } from "./presence/present.ts";
import { usePresence } from "./presence/use-presence.ts";
import { type Refused, versionPosted } from "./refused.ts";
import { sayState } from "./say-state.ts";
import { stepTasks } from "./step-tasks.ts";
import type { FieldView, StepView } from "./step-view.ts";
import { TalkNote } from "./talk/talk-of-answer.tsx";
import type { TalkOfAnswer } from "./talk/talk-view.ts";
import { useRenewals } from "./use-renewals.ts";
import { useRowsInPlace } from "./use-rows-in-place.ts";
import { useStepForm } from "./use-step-form.ts";

interface StepScreenProps {
  view: StepView;
  /** Who else is on the plan; null where nobody else is of the team. */
  present: readonly Present[] | null;
  /** What the team talks about its answers. */
  talk: readonly TalkOfAnswer[];
  /** What experts said of the plan's answers. */
  comments: readonly CommentOfReview[];
  lang: Lang;
  refused?: Refused;
  /** Clock time of the save just made without scripts. */
  savedAt?: string;
  becameFull: boolean;
  fileProblem?: FileProblem;
}

export function StepScreen({
  view,
  present,
  talk,
  comments,
  lang,
  refused,
  savedAt,
  becameFull,
  fileProblem,
}: StepScreenProps) {
  const { t } = useTranslation("plans");
  const { plan, step } = view;
  return (
    <div className="step-page">
      <div className="step-page__main stack">
        <PlanCrumbs lang={lang} plan={plan} />
        {refused ? <Summary refused={refused} /> : null}
        <PageHeading
          above={step.index ? t("step.progress", { index: step.index, total: step.total }) : undefined}
          title={step.title}
          lead={step.intro}
        />
        <p className="step-page__to-steps">
          <a href="#steps">{t("step.allSteps")}</a>
        </p>
        {becameFull ? <Notification tone="info" title={t("step.becameFull")} announced /> : null}
        {savedAt && !refused ? (
          <Notification tone="success" title={t("step.saved", { time: savedAt })} announced />
        ) : null}
        {view.canWrite ? null : <Notification tone="info" title={t("step.readOnly")} />}
        {view.canWrite ? null : <LeftOnDevice view={view} />}
        <TermsUsed terms={view.terms} />
        <StepForm
          view={view}
          present={present}
          talk={talk}
          comments={comments}
          lang={lang}
          {...(refused ? { refused } : {})}
        />
        <Attachments view={view} lang={lang} {...(fileProblem ? { problem: fileProblem } : {})} />
      </div>
      <nav className="step-page__rail" id="steps" tabIndex={-1} aria-label={t("step.steps")}>
        <TaskList look="rail" label={t("step.steps")} tasks={stepTasks(view.steps, plan.id, lang, t, step.id)} />
      </nav>
      {casesOfStep(step.id) ? <Cases view={view} lang={lang} /> : null}
    </div>
  );
}

/** Where the page asks for the cases itself, one that was added becomes a row of it: nothing that was typed is touched. */
function Cases({ view, lang }: Pick<StepScreenProps, "view" | "lang">) {
  const { revalidate } = useRevalidator();
  const isAsked = view.fields.some(({ id }) => id === "cases-looked");
  const onAdded = useCallback(() => {
    if (isAsked) whenThere(revalidate);
  }, [isAsked, revalidate]);
  return <CasesInMargin lang={lang} plan={view.plan} step={view.step.id} onAdded={onAdded} />;
}

function Summary({ refused }: { refused: Refused }) {
  const { t } = useTranslation("plans");
  const errors = refused.problems.map(({ name, text }) => ({ id: name, message: text }));
  const conflicts = refused.conflicts.map((conflict) => ({
    id: `q-${conflict.question}`,
    message: changedWords(t, conflict),
  }));
  return <ErrorSummary title={t("step.errorTitle")} errors={[...errors, ...conflicts]} answer={refused} />;
}

type StepFormProps = Pick<StepScreenProps, "view" | "present" | "talk" | "comments" | "lang" | "refused">;

function StepForm({ view, present: shown, talk, comments, lang, refused }: StepFormProps) {
  const { t } = useTranslation("plans");
  const { revalidate } = useRevalidator();
  const form = useStepForm(view);
  const { plan } = view;
  const toRenew = useRef(new Set<string>());
  const autosave = useAutosave({
    form: form.ref,
    address: paths.savePlan(lang, plan.id),
    person: view.person,
    plan: plan.id,
    questions: [...view.fields.map(({ id }) => id), ...comments.map(({ id }) => replyMark(id))],
    canWrite: view.canWrite,
    refused: refused?.conflicts,
    onStale: () => whenThere(revalidate),
    onChosen: (question) => {
      toRenew.current.add(question);
      whenThere(revalidate);
    },
  });
  const address = paths.presence(lang, plan.id);
  const present = usePresence({ form: form.ref, address, step: view.step.id, shown });
  const renewals = useRenewals(toRenew, view, autosave);
  const inPlace = useRowsInPlace(autosave, renewals);
  const fromBefore = refused ? new Map(refused.fields) : autosave.restored;
  const isRenewed = (name: string) => [...renewals.keys()].some((one) => isOf(one, name));
  const typed: PlanFieldProps["typed"] =
    fromBefore && ((name) => (isRenewed(name) ? undefined : typedFor(fromBefore, name)));
  const words = (state: SaveState | undefined): string => sayState(state, t);
  const versionOf: PlanFieldProps["versionOf"] = (question, row, shown) =>
    autosave.versionOf(question, row, versionPosted(refused, question, row) ?? shown);
  const shared = {
    lang: plan.language,
    groundOptions: view.grounds,
    historyOf: (question: string) => paths.answerHistory(lang, plan.id, question),
    wordingsOf: (question: string) => paths.stepWordings(lang, plan.id, view.step.id, question),
    versionOf,
    errorOf: (name: string) => refused?.problems.find((problem) => problem.name === name)?.text ?? form.errorOf(name),
    conflicts: autosave.conflicts,
    register: form.register,
    inPlace,
    ...(typed ? { typed } : {}),
  };
  const said = (question: string) => {
    const own = comments.filter((comment) => comment.question === question);
    if (own.length === 0) return null;
    return (
      <div className="comments">
        {own.map((comment) => {
          const mark = replyMark(comment.id);
          return (
            <CommentReply
              key={`${comment.id} ${renewals.get(mark) ?? 0}`}
              comment={comment}
              lang={plan.language}
              canReply={view.canWrite}
              version={versionOf(mark, "", comment.replyVersion)}
              status={words(autosave.stateOf(mark))}
              errorOf={shared.errorOf}
              conflict={shared.conflicts.find(({ question }) => question === mark)}
              history={shared.historyOf(mark)}
              {...(typed ? { typed } : {})}
            />
          );
        })}
      </div>
    );
  };
  const field = (one: FieldView) => (
    <fieldset
      key={`${one.id} ${renewals.get(one.id) ?? 0}`}
      className="plain"
      hidden={!form.isShown(one)}
      disabled={!form.isShown(one) || !view.canWrite || one.locked === true}
    >
      <EditingNote present={present} question={one.id} />
      <PlanField
        field={one}
        status={words(autosave.stateOf(one.id))}
        talk={
          <TalkNote
            lang={lang}
            plan={plan}
            question={one.id}
            label={one.label}
            talk={talk.find(({ question }) => question === one.id)}
          />
        }
        {...shared}
      />
      {said(one.id)}
    </fieldset>
  );
  const fields = view.fields.filter(({ kind }) => kind.kind !== "file");
  // Where nothing else is asked, as in a part beside the steps, there is nothing to fold away from.
  const folded = view.step.index === 0 || fields.every((one) => one.folded) ? [] : fields.filter((one) => one.folded);
  const open = fields.filter((one) => !folded.includes(one));
  return (
    <Form method="post" ref={form.ref} className="form stack" preventScrollReset>
      <PersonField />
      <EnterButton name="intent" value="save" />
      <PresenceLine present={present} />
      <Datalists lists={view.lists} lang={lang} />
      {autosave.restored && !refused ? <Notification tone="info" title={t("step.restored")} announced /> : null}
      {/* Fields take their first values when they are made: text put back makes them anew. */}
      <Fragment key={autosave.restored ? "restored" : "stored"}>
        {open.map(field)}
        {folded.length > 0 ? (
          <More look="part" summary={t("step.more", { count: folded.length })}>
            <div className="stack">{folded.map(field)}</div>
          </More>
        ) : null}
      </Fragment>
      <StepEnd view={view} lang={lang} />
    </Form>
  );
}

function StepEnd({ view, lang }: Pick<StepScreenProps, "view" | "lang">) {
  const { t } = useTranslation("plans");
  const { plan, previous, next } = view;
  const after = next
    ? { href: paths.step(lang, plan.id, next.id), text: t("step.next", { title: next.title }) }
    : undefined;
  return (
    <div className="step-page__end">
      {view.canWrite ? (
        <>
          <Button name="intent" value="save-next">
            {t("step.saveNext")}
          </Button>
          <Button look="secondary" name="intent" value="save">
            {t("step.save")}
          </Button>
        </>
      ) : null}
      {previous ? (
        <LinkButton look="quiet" href={paths.step(lang, plan.id, previous.id)}>
          {t("step.previous", { title: previous.title })}
        </LinkButton>
      ) : null}
      {after && !view.canWrite ? (
        <LinkButton look="quiet" href={after.href}>
          {after.text}
        </LinkButton>
      ) : null}
      <LinkButton look="quiet" href={paths.plan(lang, plan.id)}>
        {t("step.overview")}
      </LinkButton>
    </div>
  );
}
