import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { FileField } from "~/ui/file-field.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { FieldView, StepView } from "./step-view.ts";

const accepted = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.txt,.csv";

/** Why a file was not taken: the id of the rule, and which file it was. */
export interface FileProblem {
  rule: string;
  name: string;
}

interface AttachmentsProps {
  view: StepView;
  lang: Lang;
  problem?: FileProblem;
}

/** Most files, or most megabytes of one, as the sentence of the rule says it. */
const limits: Readonly<Record<string, string>> = { "file-limits.size": "10", "file-limits.count": "20" };

function useSentence(field: FieldView | undefined, view: StepView, problem: FileProblem | undefined) {
  const { t } = useTranslation("plans");
  if (!field || !problem) return undefined;
  const facts: Record<string, string> = {
    label: field.label,
    other: problem.name,
    max: limits[problem.rule] ?? "",
    count: String(field.rows.length),
  };
  const sentence = view.saveMessages[problem.rule] ?? t("step.fileMissing");
  return sentence.replace(/\{(\w+)\}/g, (whole, fact: string) => facts[fact] ?? whole);
}

/** The files of a step. They have a form of their own, so that a file that is refused takes no text with it. */
export function Attachments({ view, lang, problem }: AttachmentsProps) {
  const field = view.fields.find(({ kind }) => kind.kind === "file");
  const sentence = useSentence(field, view, problem);
  if (!field) return null;
  return (
    <section className="stack" id={field.id} aria-labelledby="files-title">
      <h2 id="files-title">{field.label}</h2>
      {field.help.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sentence ? <Notification tone="error" title={sentence} announced /> : null}
      <FileList field={field} view={view} lang={lang} />
      {view.canWrite ? <AddFile field={field} view={view} lang={lang} /> : null}
    </section>
  );
}

type PartProps = { field: FieldView; view: StepView; lang: Lang };

function FileList({ field, view, lang }: PartProps) {
  const { t } = useTranslation("plans");
  if (field.rows.length === 0) return null;
  return (
    <ul>
      {field.rows.map(({ id, version, cells }) => (
        <li key={id}>
          <PostForm action={paths.attachments(lang, view.plan.id)} className="row">
            <a href={paths.attachment(lang, view.plan.id, id)}>{cells.title?.[""]?.[0]}</a>
            <span className="soft">{cells.name?.[""]?.[0]}</span>
            <input type="hidden" name="attachment" value={id} />
            <input type="hidden" name="version" value={version} />
            {view.canWrite ? (
              <Button small look="quiet" name="intent" value="remove">
                {t("step.removeFile")}: {cells.title?.[""]?.[0]}
              </Button>
            ) : null}
          </PostForm>
        </li>
      ))}
    </ul>
  );
}

function AddFile({ field, view, lang }: PartProps) {
  const { t } = useTranslation("plans");
  const languageOptions = languages.map((value) => ({ value, label: t(`languages.${value}`) }));
  return (
    <PostForm action={paths.attachments(lang, view.plan.id)} encType="multipart/form-data" className="form stack">
      <FileField id="new-file" name="file" label={t("step.file")} help={t("step.fileHelp")} accept={accepted} />
      <TextField id="new-file-title" name="title" label={t("step.fileTitle")} />
      <SelectField
        id="new-file-type"
        name="type"
        label={t("step.fileType")}
        options={field.options.map(({ code, label }) => ({ value: code, label }))}
      />
      <SelectField
        id="new-file-language"
        name="language"
        label={t("step.fileLanguage")}
        defaultValue={view.plan.language}
        options={languageOptions}
        empty={false}
      />
      <Button look="secondary" name="intent" value="add">
        {t("step.addFile")}
      </Button>
    </PostForm>
  );
}
