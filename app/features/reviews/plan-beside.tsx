import { useTranslation } from "~/i18n/use-translation.ts";
import { Advice } from "~/ui/advice-view.tsx";
import { More } from "~/ui/more.tsx";
import { ReadinessLights } from "~/ui/readiness-lights.tsx";
import { Said } from "~/ui/said-answer.tsx";
import { Tag } from "~/ui/status.tsx";
import { CommentEdit, NewComment } from "./comment-fields.tsx";
import type { AnswerShown, PartPage } from "./review-view.ts";
import type { ReviewForm } from "./use-review-form.ts";

/** The steps of the sent revision that this part is about, each answer with the comments on it. */
export function PlanBeside({ page, form }: { page: PartPage; form: ReviewForm }) {
  const { t } = useTranslation("reviews");
  const { head, steps, lights, advice } = page;
  const answerOf = (answer: AnswerShown) => (
    <AnswerBeside key={answer.id} answer={answer} lang={head.planLang} form={form} />
  );
  return (
    <>
      {advice ? (
        <More look="part" summary={t("write.adviser")}>
          <Advice advice={advice} level={3} />
        </More>
      ) : null}
      {steps.map((step) => (
        <section key={step.id} className="stack" aria-labelledby={`step-${step.id}`}>
          <h3 id={`step-${step.id}`}>{step.title}</h3>
          {step.answers.filter(isSaid).map(answerOf)}
          {step.answers.every(isSaid) ? null : (
            <More summary={t("write.notAnswered", { count: step.answers.filter((one) => !isSaid(one)).length })}>
              {step.answers.filter((one) => !isSaid(one)).map(answerOf)}
            </More>
          )}
        </section>
      ))}
      {lights ? (
        <section className="stack" aria-labelledby="beside-lights">
          <h3 id="beside-lights">{t("home.lights")}</h3>
          <ReadinessLights label={t("home.lights")} lights={lights} />
        </section>
      ) : null}
    </>
  );
}

/** Said something, or commented: what is neither folds away at the end of its step. */
const isSaid = ({ answer, comments }: AnswerShown): boolean => answer.as !== "nothing" || comments.length > 0;

function AnswerBeside({ answer, lang, form }: { answer: AnswerShown; lang: string; form: ReviewForm }) {
  const { t } = useTranslation("reviews");
  const { id, label, comments, isSecret } = answer;
  return (
    <article className="answer-beside" id={`a-${id}`} aria-labelledby={`a-${id}-label`} tabIndex={-1}>
      <h4 className="answer-beside__label" id={`a-${id}-label`}>
        {label} {isSecret ? <Tag text={t("write.secret")} /> : null}
      </h4>
      <div className="answer-beside__said" data-said={id}>
        <Said answer={answer.answer} caption={label} lang={lang} />
      </div>
      {comments.length > 0 ? (
        <ul className="comments" aria-label={t("comments.of", { label })}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <CommentEdit comment={comment} rows={answer.rows} lang={lang} form={form} />
            </li>
          ))}
        </ul>
      ) : null}
      <NewComment
        key={answer.newComment}
        id={answer.newComment}
        on={id}
        summary={t("comments.add")}
        rows={answer.rows}
        lang={lang}
        form={form}
      />
    </article>
  );
}
