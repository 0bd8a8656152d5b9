import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { AskPage } from "./ask-owner.server.ts";
import type { CorrectionsPage, CorrectPage } from "./correct-example.server.ts";
import {
  type FeedbackProblem,
  type FeedbackWaits,
  type InvalidFeedback,
  mostLetters,
  trapField,
} from "./feedback-fields.ts";

export interface Answered {
  readonly sent: boolean;
  readonly refusal: InvalidFeedback | FeedbackWaits | { readonly kind: "not-found" } | undefined;
}

export const isInvalid = (refusal: { kind: string } | undefined): refusal is InvalidFeedback =>
  refusal?.kind === "invalid";

/** `askHere`: where people of the network ask by the service, if the city of the example is one of its members. */
export function AskScreen({ page, askHere, ...answered }: { page: AskPage; askHere: string | null } & Answered) {
  const { t } = useTranslation("feedback");
  return (
    <FeedbackPage page={page} done={t("ask.sent")} lead={page.canAsk ? t("ask.lead") : null} {...answered}>
      {(field) => (
        <>
          {askHere ? (
            <p>
              {t("ask.network")} <a href={askHere}>{t("ask.networkLink")}</a>. {t("ask.networkHelp")}
            </p>
          ) : null}
          {page.canAsk ? (
            <FeedbackForm submit={t("ask.submit")}>
              <TextField {...field("name")} label={t("ask.name")} autoComplete="name" needed="required" />
              <TextField
                {...field("email")}
                label={t("ask.email")}
                help={t("ask.emailHelp")}
                type="email"
                autoComplete="email"
                needed="required"
              />
              <TextArea {...field("message")} label={t("ask.message")} rows={7} max={mostLetters} needed="required" />
            </FeedbackForm>
          ) : (
            <>
              <Notification tone="info" title={t("ask.nobody")} />
              <p>{t("ask.nobodyHelp")}</p>
              <ul>
                {page.sources.map((source) => (
                  <li key={source}>
                    <a href={source} rel="noreferrer">
                      {source}
                    </a>
                  </li>
                ))}
              </ul>
              <p>
                <a href={page.correct}>{t("correct.title")}</a>
              </p>
            </>
          )}
        </>
      )}
    </FeedbackPage>
  );
}

export function CorrectScreen({ page, ...answered }: { page: CorrectPage } & Answered) {
  const { t } = useTranslation("feedback");
  return (
    <FeedbackPage page={page} done={t("correct.sent")} lead={t("correct.lead")} {...answered}>
      {(field) => (
        <FeedbackForm submit={t("correct.submit")}>
          <TextArea {...field("wrong")} label={t("correct.wrong")} rows={6} max={mostLetters} needed="required" />
          <TextField
            {...field("source")}
            label={t("correct.source")}
            help={t("correct.sourceHelp")}
            needed="required"
          />
          <TextField
            {...field("email")}
            label={t("correct.email")}
            help={t("correct.emailHelp")}
            type="email"
            autoComplete="email"
            needed="optional"
          />
        </FeedbackForm>
      )}
    </FeedbackPage>
  );
}

interface Field {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly error?: string;
}

interface FeedbackPageProps extends Answered {
  page: { title: string; example: string; back: string };
  lead: string | null;
  done: string;
  children: (field: (name: string) => Field) => ReactNode;
}

export function FeedbackPage({ page, lead, done, sent, refusal, children }: FeedbackPageProps) {
  const { t } = useTranslation("feedback");
  const { t: problem } = useTranslation("problems");
  const invalid = isInvalid(refusal) ? refusal : undefined;
  const typed = refusal && "typed" in refusal ? refusal.typed : {};
  const say = (one: FeedbackProblem) => t(`problems.${one}`);
  const field = (name: string): Field => {
    const error = invalid?.problems[name];
    return { id: name, name, defaultValue: typed[name] ?? "", ...(error ? { error: say(error) } : {}) };
  };
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: page.back, text: page.example }]} />
      {invalid ? (
        <ErrorSummary errors={Object.entries(invalid.problems).map(([id, one]) => ({ id, message: say(one) }))} />
      ) : null}
      <PageHeading title={page.title} lead={lead} />
      {refusal?.kind === "too-many" ? <Notification tone="error" title={problem("too-many.text")} announced /> : null}
      {sent ? (
        <Notification tone="success" title={done} announced>
          <p>
            <a href={page.back}>{page.example}</a>
          </p>
        </Notification>
      ) : (
        children(field)
      )}
    </div>
  );
}

/** With a field that only programs fill in: people neither see it nor come to it. */
export function FeedbackForm({ submit, children }: { submit: string; children: ReactNode }) {
  const { t } = useTranslation("feedback");
  return (
    <PostForm className="form stack">
      {children}
      <div className="feedback__trap" aria-hidden="true">
        <label htmlFor={trapField}>{t("trap")}</label>
        <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <p className="soft small">{t("privacy")}</p>
      <Button>{submit}</Button>
    </PostForm>
  );
}

export function CorrectionsScreen({ page }: { page: CorrectionsPage }) {
  const { t } = useTranslation("feedback");
  return (
    <div className="stack">
      <PageHeading title={page.title} lead={t("queue.lead")} />
      {page.items.length === 0 ? <p>{t("queue.empty")}</p> : null}
      <ul className="example-list">
        {page.items.map(({ id, title, href, wrong, lang, source, from, when, version }) => (
          <li key={id}>
            <article className="card">
              <p className="card__above">
                {when} · {t("queue.version", { version })}
              </p>
              <h2 className="card__title">
                <a href={href}>{title}</a>
              </h2>
              <div className="card__body stack stack--close feedback__told">
                <p lang={lang}>{wrong}</p>
                <p>
                  {t("queue.source")}: <span lang={lang}>{source}</span>
                </p>
                <p>{from ? t("queue.from", { from }) : t("correct.nobody")}</p>
              </div>
              <PostForm className="row card__below">
                <input type="hidden" name="id" value={id} />
                <Button look="secondary" small name="intent" value="handled">
                  {t("queue.handled")}
                  <span className="visually-hidden">: {title}</span>
                </Button>
              </PostForm>
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
