import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { BlocksView } from "~/ui/document-view.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { Tick } from "~/ui/tick-group.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import {
  type FieldProblem,
  type MarketField,
  type MarketForm,
  type MarketIntent,
  mostLetters,
} from "./market-fields.ts";
import type { MarketPage } from "./open-market.server.ts";

interface Refused {
  intent: string;
  problems: readonly FieldProblem[];
  typed: MarketForm;
}

interface MarketScreenProps {
  lang: Lang;
  page: MarketPage;
  /** For the next line of the log: the form posted twice gives one. */
  noteId: string;
  done?: MarketIntent | undefined;
  refused?: Refused | undefined;
  hasChanged: boolean;
}

type PartProps = Pick<MarketScreenProps, "lang" | "page" | "refused"> & {
  errorOf: (field: MarketField) => string | undefined;
};

/** The market dialogue of a plan: what is public, making it public, what was learned, and the log of who was asked what. */
export function MarketScreen({ lang, page, noteId, done, refused, hasChanged }: MarketScreenProps) {
  const { t } = useTranslation("market");
  const { plan, canWrite } = page;
  const problems = refused?.problems ?? [];
  const errorOf = (field: MarketField) => {
    const found = problems.find((one) => one.field === field);
    return found && t(`problems.${found.problem}`);
  };
  const idOf = (field: MarketField) =>
    field === "answer" && refused?.intent === "answer" ? answerId(refused.typed.id) : field;
  const parts = { lang, page, refused, errorOf };
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary
        errors={problems.map(({ field }) => ({
          id: idOf(field),
          message: `${t(`fields.${field}`)}: ${errorOf(field)}`,
        }))}
        answer={refused}
      />
      <PageHeading
        above={<span lang={plan.language}>{plan.title}</span>}
        title={t("plan.title")}
        lead={t("plan.lead")}
      />
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      {hasChanged ? <Notification tone="alert" title={t("changed")} announced /> : null}
      <Standing {...parts} />
      {page.isOwner ? <Publish {...parts} /> : null}
      <Log {...parts} />
      {canWrite ? <NewNote {...parts} noteId={noteId} /> : null}
    </div>
  );
}

interface FreeTextProps {
  field: Extract<MarketField, "learned" | "questions" | "howTo" | "question" | "answer">;
  help: string;
  needed?: "optional";
  lang: Lang;
  value: string;
  error: string | undefined;
}

/** A field for words in the language of the plan. */
function FreeText({ field, help, needed, lang, value, error }: FreeTextProps) {
  const { t } = useTranslation("market");
  return (
    <TextArea
      id={field}
      name={field}
      label={t(`fields.${field}`)}
      help={help}
      {...(needed ? { needed } : {})}
      lang={lang}
      max={mostLetters}
      defaultValue={value}
      error={error}
    />
  );
}

function Standing({ lang, page: { dialogue, isOwner, plan }, refused, errorOf }: PartProps) {
  const { t } = useTranslation("market");
  if (!dialogue) return <p>{t("plan.notPublic")}</p>;
  const { number, version, state, published, closes, learned } = dialogue;
  return (
    <section className="stack">
      <h2>{t("plan.public")}</h2>
      <p>
        {t(`plan.states.${state}`, { published, closes })}{" "}
        {state === "withdrawn" ? null : <a href={paths.marketDialogue(lang, number)}>{t("plan.openPublic")}</a>}
      </p>
      {isOwner && state !== "withdrawn" ? (
        <>
          <PostForm keep="learned" className="stack">
            <input type="hidden" name="version" value={version} />
            <FreeText
              field="learned"
              help={t("plan.learnedHelp")}
              lang={plan.language}
              value={refused?.intent === "learned" ? refused.typed.learned : learned}
              error={errorOf("learned")}
            />
            <Button look="secondary" name="intent" value="learned">
              {t("plan.saveLearned")}
            </Button>
          </PostForm>
          <More summary={t("plan.withdraw")}>
            <PostForm className="stack">
              <input type="hidden" name="version" value={version} />
              <p>{t("plan.withdrawHint")}</p>
              <Button look="danger" small name="intent" value="withdraw">
                {t("plan.withdraw")}
              </Button>
            </PostForm>
          </More>
        </>
      ) : null}
    </section>
  );
}

function Publish({ page, refused, errorOf }: PartProps) {
  const { t } = useTranslation("market");
  const { dialogue, barrier, preview, plan, closesOn, today } = page;
  if (barrier !== null || !preview)
    return <Notification tone="info" title={t(`barriers.${barrier ?? "unfinished"}`)} />;
  const typed = refused?.intent === "publish" ? refused.typed : undefined;
  return (
    <section className="stack">
      <h2>{t(dialogue ? "plan.publishAgain" : "plan.publish")}</h2>
      <p>{t("plan.publishHint")}</p>
      <PostForm keep="invitation" className="stack">
        <input type="hidden" name="version" value={dialogue?.version ?? 0} />
        <FreeText
          field="questions"
          help={t("plan.questionsHelp")}
          lang={plan.language}
          value={typed?.questions ?? dialogue?.questions ?? ""}
          error={errorOf("questions")}
        />
        <FreeText
          field="howTo"
          help={t("plan.howToHelp")}
          lang={plan.language}
          value={typed?.howTo ?? dialogue?.howTo ?? ""}
          error={errorOf("howTo")}
        />
        <DateField
          id="closesOn"
          name="closesOn"
          label={t("fields.closesOn")}
          help={t("plan.closesHelp")}
          min={today}
          defaultValue={typed?.closesOn ?? dialogue?.closesOn ?? closesOn}
          error={errorOf("closesOn")}
        />
        <More look="part" summary={t("plan.preview")} open>
          <div className="document">
            <p className="lead" lang={plan.language}>
              {preview.title}
            </p>
            <BlocksView blocks={preview.blocks} below={1} />
          </div>
        </More>
        <Tick id="read" name="read" label={t("fields.read")} error={errorOf("read")} />
        <Button name="intent" value="publish">
          {t(dialogue ? "plan.publishAgain" : "plan.publish")}
        </Button>
      </PostForm>
    </section>
  );
}

const answerId = (note: string): string => `answer-${note}`;

function Log({ page: { notes, plan, canWrite }, refused, errorOf }: PartProps) {
  const { t } = useTranslation("market");
  const typed = refused?.intent === "answer" ? refused.typed : undefined;
  type Line = (typeof notes)[number];
  const answer = (note: Line) =>
    note.answered !== null ? (
      <>
        <span lang={plan.language}>{note.answer}</span>
        <br />
        <span className="soft">{t("log.publishedOn", { when: note.answered })}</span>
      </>
    ) : canWrite ? (
      <PostForm keep={`note ${note.id}`} className="stack">
        <input type="hidden" name="id" value={note.id} />
        <TextArea
          id={answerId(note.id)}
          name="answer"
          rows={3}
          label={t("log.answerTo", { party: note.party })}
          lang={plan.language}
          defaultValue={typed?.id === note.id ? typed.answer : ""}
          error={typed?.id === note.id ? errorOf("answer") : undefined}
        />
        <Button look="secondary" small name="intent" value="answer">
          {t("log.answerAll")}
        </Button>
      </PostForm>
    ) : (
      "–"
    );
  return (
    <section className="stack" id="log">
      <h2>{t("log.title")}</h2>
      <p>{t("log.lead")}</p>
      {notes.length === 0 ? (
        <p>{t("log.none")}</p>
      ) : (
        <Table
          caption={t("log.title")}
          captionHidden
          items={notes}
          keyOf={({ id }) => id}
          columns={[
            { key: "day", title: t("fields.day"), cell: ({ day }) => day },
            { key: "party", title: t("fields.party"), cell: ({ party }) => party },
            {
              key: "question",
              title: t("log.asked"),
              cell: ({ question }) => <span lang={plan.language}>{question}</span>,
            },
            { key: "answer", title: t("fields.answer"), cell: answer },
          ]}
        />
      )}
    </section>
  );
}

function NewNote({ page: { plan, today }, refused, errorOf, noteId }: PartProps & { noteId: string }) {
  const { t } = useTranslation("market");
  const typed = refused?.intent === "note" ? refused.typed : undefined;
  const errorHere = (field: MarketField) => (typed ? errorOf(field) : undefined);
  return (
    <PostForm keep="new note" className="stack" aria-labelledby="new-note">
      <h3 id="new-note">{t("log.add")}</h3>
      <input type="hidden" name="id" value={typed?.id ?? noteId} />
      <DateField
        id="day"
        name="day"
        label={t("fields.day")}
        defaultValue={typed?.day ?? today}
        error={errorHere("day")}
      />
      <TextField
        id="party"
        name="party"
        label={t("fields.party")}
        help={t("log.partyHelp")}
        defaultValue={typed?.party ?? ""}
        error={errorHere("party")}
      />
      <FreeText
        field="question"
        help={t("log.questionHelp")}
        lang={plan.language}
        value={typed?.question ?? ""}
        error={errorHere("question")}
      />
      <FreeText
        field="answer"
        help={t("log.answerHelp")}
        needed="optional"
        lang={plan.language}
        value={typed?.answer ?? ""}
        error={errorHere("answer")}
      />
      <Button look="secondary" name="intent" value="note">
        {t("log.add")}
      </Button>
    </PostForm>
  );
}
