import { guidanceLang, mostOfGuidance } from "~/domain/guidance.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Explain } from "~/ui/explain.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { PutBack } from "~/ui/put-back.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import type { GuidanceForm, GuidanceProblem } from "./guidance-fields.ts";
import type { GuidancePage } from "./open-guidance.server.ts";

export interface AnsweredGuidance {
  /** What was typed: refused, or shown as a preview. */
  typed: GuidanceForm;
  problems: readonly { lang: Lang; problem: GuidanceProblem }[];
  hasChanged: boolean;
}

interface GuidanceScreenProps {
  lang: Lang;
  page: GuidancePage;
  done?: "save" | "remove" | "put-back" | undefined;
  answered?: AnsweredGuidance | undefined;
}

/** What the city says at one question, in three languages beside what the form says, as it will look, and as it was. */
export function GuidanceScreen({ lang, page, done, answered }: GuidanceScreenProps) {
  const { t } = useTranslation("guidance");
  const errorIn = (of: Lang) => {
    const found = answered?.problems.find((one) => one.lang === of);
    return found && t(`problems.${found.problem}`);
  };
  // What was typed is shown before the fields; what is in force, after them.
  const isPreview = answered !== undefined && answered.problems.length === 0 && !answered.hasChanged;
  const errors = languages.flatMap((of) => {
    const message = errorIn(of);
    return message ? [{ id: of, message: `${t(`langs.${of}`)}: ${message}` }] : [];
  });
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.cityGuidance(lang), text: t("title") }]} />
      <ErrorSummary errors={errors} answer={answered} />
      <PageHeading
        above={[page.city[lang], page.step].filter(Boolean).join(" · ")}
        title={page.label}
        lead={page.written ? t("written", { written: page.written }) : undefined}
      />
      {done && !answered ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      {answered?.hasChanged ? <Notification tone="alert" title={t("changed")} announced /> : null}
      {page.isGone ? <Notification tone="info" title={t("isGone")} /> : null}
      {answered?.hasChanged ? <InForce text={page.text} /> : null}
      {isPreview ? <Preview page={page} lang={lang} typed={answered?.typed} /> : null}
      <PostForm keep="guidance" className="stack">
        <input type="hidden" name="seen" value={page.version} />
        <p>{t("help")}</p>
        {page.national.map((said) => (
          <section key={said.lang} className="stack" aria-labelledby={`in-${said.lang}`}>
            <h2 id={`in-${said.lang}`}>{t(`langs.${said.lang}`)}</h2>
            <National said={said} />
            <TextArea
              id={said.lang}
              name={said.lang}
              label={`${t("field")}, ${t(`names.${said.lang}`)}`}
              lang={said.lang}
              max={mostOfGuidance}
              defaultValue={answered?.typed[said.lang] ?? page.text[said.lang]}
              error={errorIn(said.lang)}
            />
          </section>
        ))}
        <p className="row">
          <Button name="intent" value="save">
            {t("save")}
          </Button>
          <Button look="secondary" name="intent" value="preview">
            {t("preview")}
          </Button>
        </p>
      </PostForm>
      {isPreview ? null : <Preview page={page} lang={lang} typed={undefined} />}
      <Removal page={page} />
      <Earlier page={page} />
      <p>
        <a href={paths.cityGuidance(lang)}>{t("back")}</a>
      </p>
    </div>
  );
}

function National({ said }: { said: GuidancePage["national"][number] }) {
  const { t } = useTranslation("guidance");
  return (
    <p>
      <span className="soft">{t("national")}:</span>{" "}
      <span lang={said.lang}>
        <strong>{said.label}</strong>
        {said.help ? `. ${said.help}` : null}
      </span>
    </p>
  );
}

function InForce({ text }: { text: Text }) {
  const { t } = useTranslation("guidance");
  return (
    <section className="stack" aria-labelledby="in-force">
      <h2 id="in-force">{t("inForce")}</h2>
      <Texts texts={languages.flatMap((lang) => (text[lang] === "" ? [] : [{ lang, text: text[lang] }]))} />
    </section>
  );
}

function Texts({ texts }: { texts: readonly { lang: Lang; text: string }[] }) {
  return texts.map(({ lang, text }) => (
    <p key={lang} className="kept-lines" lang={lang}>
      {text}
    </p>
  ));
}

/** The question as a reader of each language sees it, with what was typed or what is in force. */
function Preview({ page, lang, typed }: { page: GuidancePage; lang: Lang; typed: GuidanceForm | undefined }) {
  const { t } = useTranslation("guidance");
  const text = typed ?? page.text;
  if (guidanceLang(text, lang) === undefined) return null;
  return (
    <section className="stack" id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t("previewTitle")}</h2>
      {typed ? <p>{t("previewUnsaved")}</p> : null}
      {page.national.map((said) => {
        const textLang = guidanceLang(text, said.lang);
        return (
          <section key={said.lang} className="guidance-preview" aria-labelledby={`preview-${said.lang}`}>
            <h3 id={`preview-${said.lang}`}>{t(`langs.${said.lang}`)}</h3>
            <div lang={said.lang}>
              <p className="field__label">{said.label}</p>
              {said.help ? <p className="field__help">{said.help}</p> : null}
            </div>
            {textLang ? (
              <Explain
                id={`preview-${said.lang}`}
                guidance={{
                  city: page.city[lang],
                  text: text[textLang],
                  lang: textLang,
                  written: typed ? "" : (page.written ?? ""),
                }}
              />
            ) : null}
          </section>
        );
      })}
    </section>
  );
}

function Removal({ page }: { page: GuidancePage }) {
  const { t } = useTranslation("guidance");
  if (!page.written) return null;
  return (
    <More summary={t("remove")}>
      <PostForm className="stack">
        <input type="hidden" name="seen" value={page.version} />
        <p>{t("removeLead")}</p>
        <Button look="danger" small name="intent" value="remove">
          {t("removeButton")}
        </Button>
      </PostForm>
    </More>
  );
}

function Earlier({ page }: { page: GuidancePage }) {
  const { t } = useTranslation("guidance");
  if (page.earlier.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t("earlier")}</h2>
      {page.earlier.map(({ version, written, texts }) => (
        <article key={version} className="stack">
          <h3>{written}</h3>
          <Texts texts={texts} />
          <PutBack seen={page.version} version={version} label={t("putBack")} of={written} />
        </article>
      ))}
    </section>
  );
}
