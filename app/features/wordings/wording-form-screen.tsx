import { type Lang, languages } from "~/domain/lang.ts";
import { wordingKinds } from "~/domain/wordings/wording.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { PutBack } from "~/ui/put-back.tsx";
import { Status } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import { tones } from "./kept-wordings-screen.tsx";
import type { KeptWording, WordingOptions } from "./open-kept-wordings.server.ts";
import {
  type FieldProblem,
  mostOfText,
  type PostedWording,
  partName,
  textParts,
  type WordingIntent,
} from "./wording-form.ts";

export interface RefusedWording {
  fields: PostedWording;
  problems: readonly FieldProblem[];
  hasChanged: boolean;
}

interface WordingFormScreenProps {
  lang: Lang;
  options: WordingOptions;
  /** The entry; nothing while it is new. */
  page?: KeptWording;
  today: string;
  done?: WordingIntent | undefined;
  refused?: RefusedWording | undefined;
}

/** Writing an entry of the bank: its texts in three languages, its source, where it suits, and its versions. */
export function WordingFormScreen({ lang, options, page, today, done, refused }: WordingFormScreenProps) {
  const { t } = useTranslation("wordings");
  const fields = refused?.fields ?? page?.fields ?? { readOn: [today] };
  const errorOf = (field: string) => {
    const found = refused?.problems.find((one) => one.field === field);
    return found && t(`keep.problems.${found.problem}`);
  };
  const errors = (refused?.problems ?? []).map(({ field, problem }) => ({
    id: field,
    message: `${labelOf(field, t)}: ${t(`keep.problems.${problem}`)}`,
  }));
  const parts = { fields, errorOf };
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.keptWordings(lang), text: t("keep.title") }]} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        title={page?.title ?? t("keep.newTitle")}
        {...(page ? { titleLang: page.titleLang } : {})}
        facts={page ? <Status tone={tones[page.state]} text={t(`keep.states.${page.state}`)} /> : undefined}
      />
      {done && !refused ? <Notification tone="success" title={t(`keep.done.${done}`)} announced /> : null}
      {refused?.hasChanged ? <Notification tone="alert" title={t("keep.hasChanged")} announced /> : null}
      {page?.state === "published" ? (
        <p>
          <a href={paths.wording(lang, page.number)}>{t("keep.open")}</a>
        </p>
      ) : null}
      <PostForm keep="wording" className="stack">
        <input type="hidden" name="seen" value={page?.version ?? 0} />
        <ChoiceGroup
          id="kind"
          name="kind"
          label={t("kind")}
          inline
          choices={wordingKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={fields.kind?.[0] ?? ""}
          error={errorOf("kind")}
        />
        <Texts {...parts} />
        <Source {...parts} />
        <Uses fields={fields} options={options} />
        <p className="row">
          <Button name="intent" value="save" look={page?.state === "published" ? "primary" : "secondary"}>
            {t("keep.save")}
          </Button>
          {page?.state === "published" ? null : (
            <Button name="intent" value="publish">
              {t("keep.publish")}
            </Button>
          )}
        </p>
      </PostForm>
      {page && page.state !== "withdrawn" ? <Withdrawal page={page} /> : null}
      {page ? <Versions page={page} /> : null}
      <p>
        <a href={paths.keptWordings(lang)}>{t("keep.back")}</a>
      </p>
    </div>
  );
}

interface PartProps {
  fields: PostedWording;
  errorOf: (field: string) => string | undefined;
}

type Say = ReturnType<typeof useTranslation<"wordings">>["t"];

/** The name of a field as its error names it. */
function labelOf(field: string, t: Say): string {
  if (field === "kind") return t("kind");
  if (field === "address") return t("keep.address");
  if (field === "readOn") return t("keep.day");
  const part = textParts.find((one) => field.startsWith(`${one}-`));
  const lang = languages.find((one) => field.endsWith(`-${one}`));
  return part && lang ? t(`keep.${part}In`, { language: t(`langs.${lang}`) }) : field;
}

function Texts({ fields, errorOf }: PartProps) {
  const { t } = useTranslation("wordings");
  return (
    <>
      <h2>{t("keep.texts")}</h2>
      {languages.map((lang) => {
        const [title, text] = [partName("title", lang), partName("text", lang)];
        return (
          <div key={lang} className="stack">
            <TextField
              id={title}
              name={title}
              label={labelOf(title, t)}
              lang={lang}
              defaultValue={fields[title]?.[0] ?? ""}
              error={errorOf(title)}
            />
            <TextArea
              id={text}
              name={text}
              label={labelOf(text, t)}
              help={t("keep.textHelp")}
              lang={lang}
              max={mostOfText}
              rows={6}
              defaultValue={fields[text]?.[0] ?? ""}
              error={errorOf(text)}
            />
          </div>
        );
      })}
    </>
  );
}

function Source({ fields, errorOf }: PartProps) {
  const { t } = useTranslation("wordings");
  return (
    <>
      <h2>{t("keep.sourceTitle")}</h2>
      <p>{t("keep.sourceHelp")}</p>
      {languages.map((lang) => {
        const name = partName("source", lang);
        return (
          <TextField
            key={lang}
            id={name}
            name={name}
            label={labelOf(name, t)}
            lang={lang}
            defaultValue={fields[name]?.[0] ?? ""}
            error={errorOf(name)}
          />
        );
      })}
      <TextField
        id="address"
        name="address"
        label={t("keep.address")}
        help={t("keep.addressHelp")}
        defaultValue={fields.address?.[0] ?? ""}
        error={errorOf("address")}
      />
      <DateField
        id="readOn"
        name="readOn"
        label={t("keep.day")}
        defaultValue={fields.readOn?.[0] ?? ""}
        error={errorOf("readOn")}
      />
    </>
  );
}

function Uses({ fields, options }: { fields: PostedWording; options: WordingOptions }) {
  const { t } = useTranslation("wordings");
  const ticked = (name: string) => fields[name] ?? [];
  return (
    <>
      <h2>{t("keep.uses")}</h2>
      {options.questions.map(({ step, title, options: questions }) => (
        <More
          key={step}
          summary={t("keep.questions", { step: title })}
          open={questions.some(({ value }) => ticked("questions").includes(value))}
        >
          <TickGroup
            id={`questions-${step}`}
            name="questions"
            label={t("keep.questions", { step: title })}
            labelHidden
            choices={questions}
            defaultValues={ticked("questions")}
          />
        </More>
      ))}
      <More summary={t("keep.steps")} open={ticked("steps").length > 0}>
        <TickGroup
          id="steps"
          name="steps"
          label={t("keep.steps")}
          labelHidden
          choices={options.steps}
          defaultValues={ticked("steps")}
        />
      </More>
      <TickGroup
        id="themes"
        name="themes"
        label={t("keep.themes")}
        choices={options.themes}
        defaultValues={ticked("themes")}
      />
      <More summary={t("keep.procedures")} open={ticked("procedures").length > 0}>
        <TickGroup
          id="procedures"
          name="procedures"
          label={t("keep.procedures")}
          labelHidden
          choices={options.procedures}
          defaultValues={ticked("procedures")}
        />
      </More>
    </>
  );
}

function Withdrawal({ page }: { page: KeptWording }) {
  const { t } = useTranslation("wordings");
  return (
    <More summary={t("keep.withdraw")}>
      <PostForm className="stack">
        <input type="hidden" name="seen" value={page.version} />
        <p>{t("keep.withdrawLead")}</p>
        <Button look="danger" small name="intent" value="withdraw">
          {t("keep.withdraw")}
        </Button>
      </PostForm>
    </More>
  );
}

function Versions({ page }: { page: KeptWording }) {
  const { t } = useTranslation("wordings");
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("keep.versions")}</h2>
      {page.versions.map(({ version, state, when, name, texts }) => {
        const said = t("keep.versionBy", { version, state: t(`keep.states.${state}`).toLowerCase(), when, name });
        return (
          <More key={version} summary={said}>
            {texts.map(({ lang, title, text }) => (
              <div key={lang} lang={lang}>
                <p>
                  <strong>{title}</strong>
                </p>
                <p className="kept-lines">{text}</p>
              </div>
            ))}
            {version === page.version ? null : (
              <PutBack seen={page.version} version={version} label={t("keep.putBack")} of={said} />
            )}
          </More>
        );
      })}
    </section>
  );
}
