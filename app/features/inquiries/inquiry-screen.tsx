import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SaidSteps } from "~/ui/said-steps.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status, Tag } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { inquiryTones } from "./inquiries-screen.tsx";
import { type InquiryField, type InquiryForm, type InquiryProblemAt, mostLetters } from "./inquiry-fields.ts";
import type { InquiryPage } from "./open-inquiry.server.ts";
import type { InquiryIntent } from "./post-inquiry.server.ts";

export interface RefusedInquiry {
  intent: string;
  typed: InquiryForm;
  problems: readonly InquiryProblemAt[];
}

interface InquiryScreenProps {
  page: InquiryPage;
  newId: string;
  done?: InquiryIntent | "ask" | undefined;
  refused?: RefusedInquiry | undefined;
  hasChanged: boolean;
}

/** One question of a city to another: what was said, what was sent along, and what can be done with it. */
export function InquiryScreen({ page, newId, done, refused, hasChanged }: InquiryScreenProps) {
  const { t } = useTranslation("inquiries");
  const { lang, subject, language, state, asked, askedBy } = page;
  const problems = refused?.problems ?? [];
  // Closed while an answer was being written: what was written is still there to be copied.
  const hasUnsent = refused?.intent === "say" && refused.typed.text !== "";
  const canSay = page.party !== "keeper" && (state !== "closed" || hasUnsent);
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.inquiries(lang), text: t("title") }]} />
      <ErrorSummary
        errors={problems.map(({ field, problem }) => ({ id: field, message: t(`problems.${problem}`) }))}
        answer={refused}
      />
      <PageHeading
        title={subject}
        titleLang={language}
        facts={
          <>
            <Status tone={inquiryTones[state]} text={t(`states.${state}`)} />
            <Tag text={t("fromCity", { city: askedBy.city })} />
            <Tag text={t("toCity", { city: asked.unit ? `${asked.city}, ${asked.unit}` : asked.city })} />
            {asked.person ? <Tag text={t("toPerson", { name: asked.person })} /> : null}
          </>
        }
      />
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      {hasChanged ? <Notification tone="alert" title={t("changed")} announced /> : null}
      {asked.example ? (
        <p>
          {t("about")} <a href={asked.example.href}>{asked.example.title}</a>
        </p>
      ) : null}
      <Turns page={page} />
      {page.excerpt ? <ExcerptView excerpt={page.excerpt} /> : null}
      {canSay ? <Say page={page} newId={newId} refused={refused} /> : null}
      {page.colleagues.length > 0 ? <Hand page={page} refused={refused} /> : null}
      {page.show ? <Show show={page.show} language={language} refused={refused} /> : null}
    </div>
  );
}

const fieldOf = (refused: RefusedInquiry | undefined, intent: InquiryIntent) => {
  const own = refused?.intent === intent ? refused : undefined;
  return { typed: own?.typed, problemAt: (name: InquiryField) => own?.problems.find(({ field }) => field === name) };
};

function Turns({ page: { turns } }: { page: InquiryPage }) {
  const { t } = useTranslation("inquiries");
  return (
    <ol className="thread" aria-label={t("turns")}>
      {turns.map(({ id, side, name, when, language, text }) => (
        <li key={id} className="thread__message">
          <p className="thread__by">
            <strong>{name}</strong>{" "}
            <span className="soft">
              {t(`sides.${side}`)}, {when}
            </span>
          </p>
          <p className="thread__text" lang={language}>
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}

function ExcerptView({ excerpt }: { excerpt: NonNullable<InquiryPage["excerpt"]> }) {
  const { t } = useTranslation("inquiries");
  return (
    <section className="stack" aria-labelledby="excerpt">
      <h2 id="excerpt">
        {t("excerpt")}
        {excerpt.title ? (
          <>
            {": "}
            <span lang={excerpt.language}>{excerpt.title}</span>
          </>
        ) : null}
      </h2>
      <p className="soft small">{t("excerptNote")}</p>
      <SaidSteps said={excerpt.said} lang={excerpt.language} />
    </section>
  );
}

type FormProps = Pick<InquiryScreenProps, "page" | "refused">;

function Say({ page, newId, refused }: FormProps & { newId: string }) {
  const { t } = useTranslation("inquiries");
  const { typed, problemAt } = fieldOf(refused, "say");
  const problem = problemAt("text");
  const isAsker = page.party === "asker";
  return (
    <>
      <PostForm keep="message" className="form stack">
        <input type="hidden" name="id" value={typed?.id || newId} />
        <TextArea
          id="text"
          name="text"
          label={isAsker ? t("askOn") : t("answer")}
          defaultValue={typed?.text ?? ""}
          rows={7}
          max={mostLetters}
          needed="required"
          {...(problem ? { error: t(`problems.${problem.problem}`) } : {})}
        />
        <Button name="intent" value="say">
          {isAsker ? t("sendQuestion") : t("sendAnswer")}
        </Button>
      </PostForm>
      <PostForm>
        <Button look="secondary" name="intent" value="close">
          {t("close")}
        </Button>
      </PostForm>
    </>
  );
}

function Hand({ page, refused }: FormProps) {
  const { t } = useTranslation("inquiries");
  const { typed, problemAt } = fieldOf(refused, "hand");
  const problem = problemAt("person");
  return (
    <section className="stack" aria-labelledby="hand">
      <h2 id="hand">{t("hand")}</h2>
      <PostForm className="form stack">
        <SelectField
          id="person"
          name="person"
          label={t("person")}
          help={t("personHelp")}
          options={page.colleagues}
          defaultValue={typed?.person ?? ""}
          {...(problem ? { error: t(`problems.${problem.problem}`) } : {})}
        />
        <Button look="secondary" name="intent" value="hand">
          {t("handOver")}
        </Button>
      </PostForm>
    </section>
  );
}

interface ShowProps {
  show: NonNullable<InquiryPage["show"]>;
  language: string;
  refused: RefusedInquiry | undefined;
}

function Show({ show, language, refused }: ShowProps) {
  const { t } = useTranslation("inquiries");
  const { typed, problemAt } = fieldOf(refused, "show");
  const area = (name: "question" | "answer") => {
    const problem = problemAt(name);
    return (
      <TextArea
        id={name}
        name={name}
        label={t(`show.${name}`)}
        defaultValue={typed?.[name] ?? show[name]}
        rows={6}
        max={mostLetters}
        lang={language}
        needed="required"
        {...(problem ? { error: t(`problems.${problem.problem}`) } : {})}
      />
    );
  };
  return (
    <section className="stack" aria-labelledby="show">
      <h2 id="show">{t("show.title")}</h2>
      <p>
        {t("show.lead")} {show.city ? t("show.withCity", { city: show.city }) : t("show.withoutCity")}
      </p>
      <PostForm keep="show" className="form stack">
        {area("question")}
        {area("answer")}
        <div className="row">
          <Button look="secondary" name="intent" value="show">
            {show.isShown ? t("show.again") : t("show.add")}
          </Button>
          {show.isShown ? (
            <Button look="secondary" name="intent" value="hide">
              {t("show.hide")}
            </Button>
          ) : null}
        </div>
      </PostForm>
    </section>
  );
}
