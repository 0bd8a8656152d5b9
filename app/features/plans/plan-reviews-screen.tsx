import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PersonField } from "~/ui/saving/person-field.tsx";
import { useAutosave } from "~/ui/saving/use-autosave.ts";
import { CommentReply } from "./comment-reply.tsx";
import { type CommentOfReview, type PlanReviewsPage, replyMark } from "./comment-view.ts";
import { changedWords } from "./conflict-choice.tsx";
import { type Refused, versionPosted } from "./refused.ts";
import { sayState } from "./say-state.ts";

interface PlanReviewsScreenProps {
  lang: Lang;
  page: PlanReviewsPage;
  refused?: Refused;
  savedAt?: string;
}

/** The reviews that the authors were given, and every comment with their answer to it. */
export function PlanReviewsScreen({ lang, page, refused, savedAt }: PlanReviewsScreenProps) {
  const { t } = useTranslation("replies");
  const { plan, reviews, comments, canReply, unanswered } = page;
  const { t: plans } = useTranslation("plans");
  const problems = refused?.problems.map(({ name, text }) => ({ id: name, message: text })) ?? [];
  const conflicts = refused?.conflicts.map((conflict) => ({
    id: `q-${conflict.question}`,
    message: changedWords(plans, conflict),
  }));
  const errors = [...problems, ...(conflicts ?? [])];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.plan(lang, plan.id), text: plan.title }]} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading above={plan.title} title={t("title")} lead={reviews.length > 0 ? t("lead") : t("none")} />
      {savedAt && !refused ? <Notification tone="success" title={t("saved", { time: savedAt })} announced /> : null}
      {reviews.length > 0 ? (
        <section className="stack" aria-labelledby="reviews">
          <h2 id="reviews">{t("reviews")}</h2>
          <ul>
            {reviews.map(({ id, expert, round, sentAt }) => (
              <li key={id}>
                <a href={paths.review(lang, id)}>{t("reviewBy", { name: expert, round })}</a> {sentAt}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {comments.length > 0 ? (
        <section className="stack" aria-labelledby="comments">
          <h2 id="comments">{t("commentsTitle")}</h2>
          {canReply ? <p>{t("toDo")}</p> : null}
          {canReply && unanswered > 0 ? (
            <Notification tone="alert" title={t("unanswered", { count: unanswered })} />
          ) : null}
          <Replies page={page} lang={lang} {...(refused ? { refused } : {})} />
        </section>
      ) : null}
    </div>
  );
}

function Replies({ page, lang, refused }: Omit<PlanReviewsScreenProps, "savedAt">) {
  const { t } = useTranslation("replies");
  const { t: plans } = useTranslation("plans");
  const ref = useRef<HTMLFormElement>(null);
  const { plan, person, comments, canReply } = page;
  const autosave = useAutosave({
    form: ref,
    address: paths.savePlan(lang, plan.id),
    person,
    plan: plan.id,
    questions: comments.map(({ id }) => replyMark(id)),
    canWrite: canReply,
    refused: refused?.conflicts,
    onStale: () => undefined,
  });
  const typed = refused ? new Map(refused.fields) : autosave.restored;
  const reply = (comment: CommentOfReview) => {
    const field = replyMark(comment.id);
    return (
      <li key={comment.id} className="stack">
        <h3>
          {comment.step ? (
            <a href={`${paths.step(lang, plan.id, comment.step)}#q-${comment.question}`}>{comment.label}</a>
          ) : (
            t("wholePlan")
          )}
        </h3>
        <CommentReply
          comment={comment}
          lang={plan.language}
          canReply={canReply}
          version={autosave.versionOf(field, "", versionPosted(refused, field) ?? comment.replyVersion)}
          status={sayState(autosave.stateOf(field), plans)}
          errorOf={(name) => refused?.problems.find((problem) => problem.name === name)?.text}
          conflict={autosave.conflicts.find(({ question }) => question === field)}
          history={paths.answerHistory(lang, plan.id, field)}
          {...(typed ? { typed: (name: string) => typed.get(name) } : {})}
        />
      </li>
    );
  };
  return (
    <Form method="post" ref={ref} className="form stack" preventScrollReset>
      {autosave.restored && !refused ? <Notification tone="info" title={plans("step.restored")} announced /> : null}
      <PersonField />
      <ul className="comments" key={autosave.restored ? "restored" : "stored"}>
        {comments.map(reply)}
      </ul>
      {canReply ? <Button>{t("save")}</Button> : null}
    </Form>
  );
}
