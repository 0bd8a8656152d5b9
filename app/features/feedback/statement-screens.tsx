import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { mostLetters, mostOfAnswer } from "./feedback-fields.ts";
import { type Answered, FeedbackForm, FeedbackPage, isInvalid } from "./feedback-screens.tsx";
import type { StatementQueue } from "./statement-feedback.server.ts";

interface StatementProps extends Answered {
  page: { title: string; back: string; due: string };
}

/** What is not accessible, from anybody. */
export function StatementScreen({ page: { title, back, due }, ...answered }: StatementProps) {
  const { t } = useTranslation("feedback");
  const page = { title, back, example: t("statement.back") };
  return (
    <FeedbackPage page={page} done={t("statement.sent", { due })} lead={t("statement.lead")} {...answered}>
      {(field) => (
        <FeedbackForm submit={t("statement.submit")}>
          <TextArea {...field("text")} label={t("statement.text")} rows={6} max={mostLetters} needed="required" />
          <TextField {...field("page")} label={t("statement.page")} help={t("statement.pageHelp")} needed="optional" />
          <TextField
            {...field("email")}
            label={t("statement.email")}
            help={t("statement.emailHelp")}
            type="email"
            autoComplete="email"
            needed="optional"
          />
        </FeedbackForm>
      )}
    </FeedbackPage>
  );
}

interface QueueProps {
  lang: Lang;
  page: StatementQueue;
  isSaved: boolean;
  /** The one whose answer was refused. */
  answered: string | undefined;
  refusal: { kind: string } | undefined;
}

/** Feedback that waits for an answer, what is due first on top. */
export function StatementQueueScreen({ lang, page, isSaved, answered, refusal }: QueueProps) {
  const { t } = useTranslation("feedback");
  const { t: layout } = useTranslation("layout");
  const invalid = refusal && isInvalid(refusal) ? refusal : undefined;
  const problem = invalid?.problems.answer;
  const said = problem && t(`problems.${problem}`);
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: paths.coordination(lang), text: layout("nav.coordination") }]} />
      <ErrorSummary errors={said && answered ? [{ id: `answer-${answered}`, message: said }] : []} />
      <PageHeading title={page.title} lead={t("statementQueue.lead")} />
      {isSaved ? <Notification tone="success" title={t("statementQueue.saved")} announced /> : null}
      {page.items.length === 0 ? <p>{t("statementQueue.empty")}</p> : null}
      {page.items.map((item) => {
        const { id, text, page: about, lang: writtenIn, came, due, isLate, hasAddress } = item;
        const isRefused = id === answered;
        return (
          <section key={id} className="stack">
            <h2>{t("statementQueue.came", { when: came })}</h2>
            <p>
              <Status
                tone={isLate ? "error" : "info"}
                text={t(isLate ? "statementQueue.late" : "statementQueue.due", { due })}
              />
            </p>
            <p className="keep-lines" lang={writtenIn}>
              {text}
            </p>
            {about ? <p>{t("statementQueue.page", { page: about })}</p> : null}
            {hasAddress ? null : <p>{t("statementQueue.noAddress")}</p>}
            <form method="post" className="form stack">
              <input type="hidden" name="id" value={id} />
              <TextArea
                id={`answer-${id}`}
                name="answer"
                label={t("statementQueue.answer", { when: came })}
                rows={5}
                max={mostOfAnswer}
                defaultValue={isRefused ? (invalid?.typed.answer ?? "") : ""}
                {...(isRefused && said ? { error: said } : {})}
              />
              <div>
                <Button look="secondary">
                  {t("statementQueue.submit")}
                  <span className="visually-hidden">: {came}</span>
                </Button>
              </div>
            </form>
          </section>
        );
      })}
    </div>
  );
}
