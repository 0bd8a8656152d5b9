import { type NarrativeField, narrativeFields } from "~/domain/example.ts";
import { exampleQuestionsTexts } from "~/domain/form/2026-1/example-questions.texts.ts";
import type { QuestionTexts } from "~/domain/form/question.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import {
  type ExampleFields,
  fieldText,
  summaryName,
  textName,
  titleName,
  translatorName,
} from "~/domain/proposal/example-fields.ts";
import { summaryMax, textMax, titleMax } from "~/domain/proposal/read-example.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { More } from "../more.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { Documents, Facts, Figures } from "./example-facts-fields.tsx";
import { type ExampleFormProps, inputOf } from "./example-input.ts";

const writtenInOf = (fields: ExampleFields): Lang =>
  languages.find((lang) => lang === fieldText(fields, "written-in")) ?? "fi";

/** The texts of a question of the form in the reader's language. */
const askedAs = (texts: QuestionTexts | undefined, lang: Lang) => ({
  ...(texts?.help ? { help: texts.help[lang] } : {}),
  ...(texts?.why ? { why: texts.why[lang] } : {}),
  ...(texts?.example ? { example: texts.example[lang] } : {}),
});

/** Questions of the form whose answers are texts of the example. */
const sixQuestions: Readonly<Partial<Record<NarrativeField, string>>> = {
  outcomes: "ex-results",
  difficulties: "ex-difficulties",
  lessons: "ex-differently",
  copying: "ex-copy-how",
};
const story = narrativeFields.filter((field) => !sixQuestions[field]);

/** Every text and fact of an example, each of which can be edited. */
export function ExampleForm(props: ExampleFormProps) {
  const { t } = useTranslation("proposals");
  const { fields } = props;
  const writtenIn = writtenInOf(fields);
  return (
    <>
      <WrittenIn {...props} writtenIn={writtenIn} />
      <Names {...props} writtenIn={writtenIn} />
      <section className="stack" aria-labelledby="form-six">
        <h2 id="form-six">{t("form.six")}</h2>
        <p>{t("form.sixIntro")}</p>
        {(["outcomes", "difficulties", "lessons", "copying"] as const).map((field) => (
          <SixQuestion key={field} {...props} field={field} writtenIn={writtenIn} />
        ))}
        <Figures {...props} />
      </section>
      <section className="stack" aria-labelledby="form-story">
        <h2 id="form-story">{t("form.story")}</h2>
        <p>{t("form.storyIntro")}</p>
        {story.map((field) => (
          <StoryText key={field} {...props} field={field} textLang={writtenIn} />
        ))}
      </section>
      <Facts {...props} />
      <Documents {...props} />
      {languages
        .filter((other) => other !== writtenIn)
        .map((other) => (
          <OtherLanguage key={other} {...props} textLang={other} />
        ))}
    </>
  );
}

/** Of a plan the language is known; from a source it is chosen. */
function WrittenIn({ origin, fields, errors, writtenIn }: ExampleFormProps & { writtenIn: Lang }) {
  const { t } = useTranslation("proposals");
  if (origin === "plan") return <input type="hidden" name="written-in" value={writtenIn} />;
  return (
    <SelectField
      {...inputOf({ fields, errors }, "written-in")}
      label={t("form.writtenIn")}
      help={t("form.writtenInHelp")}
      empty={false}
      defaultValue={writtenIn}
      options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
    />
  );
}

function Names(props: ExampleFormProps & { writtenIn: Lang }) {
  const { t } = useTranslation("proposals");
  const { writtenIn } = props;
  const ordered = [writtenIn, ...languages.filter((one) => one !== writtenIn)];
  return (
    <section className="stack" aria-labelledby="form-names">
      <h2 id="form-names">{t("form.names")}</h2>
      <p>{t("form.namesIntro")}</p>
      {ordered.map((textLang) => {
        const language = t(`languages.${textLang}`);
        return (
          <div className="stack" key={textLang}>
            <h3>{t("form.inLanguage", { language })}</h3>
            <TextField
              {...inputOf(props, titleName(textLang))}
              label={t("form.title", { language })}
              help={t("form.titleHelp", { max: titleMax })}
              lang={textLang}
            />
            <TextArea
              {...inputOf(props, summaryName(textLang))}
              label={t("form.summary", { language })}
              help={t("form.summaryHelp")}
              max={summaryMax}
              rows={3}
              lang={textLang}
            />
            {textLang === writtenIn ? null : (
              <TextField
                {...inputOf(props, translatorName(textLang))}
                label={t("form.translator", { language })}
                help={t("form.translatorHelp")}
                needed="optional"
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

function SixQuestion(props: ExampleFormProps & { field: NarrativeField; writtenIn: Lang }) {
  const { field, lang, writtenIn } = props;
  const texts = exampleQuestionsTexts.questions[sixQuestions[field] ?? ""];
  return (
    <TextArea
      {...inputOf(props, textName(writtenIn, field))}
      {...askedAs(texts, lang)}
      label={texts?.label[lang] ?? field}
      max={textMax}
      rows={5}
      lang={writtenIn}
      {...(field === "copying" ? { needed: "optional" as const } : {})}
    />
  );
}

/** `optional`: in a language beside the one that the example is written in. */
function StoryText(props: ExampleFormProps & { field: NarrativeField; textLang: Lang; optional?: boolean }) {
  const { t } = useTranslation("examples");
  const { field, textLang, optional } = props;
  return (
    <TextArea
      {...inputOf(props, textName(textLang, field))}
      label={t(`field.${field}`)}
      max={3 * textMax}
      rows={optional ? 3 : 4}
      lang={textLang}
      {...(field === "need" && !optional ? {} : { needed: "optional" as const })}
    />
  );
}

function OtherLanguage(props: ExampleFormProps & { textLang: Lang }) {
  const { t } = useTranslation("proposals");
  const { textLang, fields, errors } = props;
  const has = narrativeFields.some((field) => fieldText(fields, textName(textLang, field)) !== "");
  const hasErrors = narrativeFields.some((field) => errors[textName(textLang, field)]);
  return (
    <More
      look="part"
      open={hasErrors}
      summary={t(has ? "form.bodyIn" : "form.addBodyIn", { language: t(`languages.${textLang}`) })}
    >
      <div className="stack">
        <p>{t("form.bodyIntro")}</p>
        {narrativeFields.map((field) => (
          <StoryText key={field} {...props} field={field} optional />
        ))}
      </div>
    </More>
  );
}
