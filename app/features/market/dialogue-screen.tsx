import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { BlocksView } from "~/ui/document-view.tsx";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status } from "~/ui/status.tsx";
import type { ShownDialogue } from "./show-market.server.ts";

type Dialogue = NonNullable<ShownDialogue["dialogue"]>;

/** What an owner made public of a market dialogue, for companies. Free texts are in the language of the plan. */
export function DialogueScreen({ page }: { page: ShownDialogue }) {
  const { t } = useTranslation("market");
  const { lang, title, withdrawn, dialogue } = page;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.market(lang), text: t("list.title") }]} />
      {dialogue ? <Public dialogue={dialogue} title={title} /> : <PageHeading title={title} lead={withdrawn} />}
    </div>
  );
}

function Public({ dialogue, title }: { dialogue: Dialogue; title: string }) {
  const { t } = useTranslation("market");
  const { language, city, isOpen, published, updated, closes, days, invitation, answers, learned } = dialogue;
  return (
    <>
      <PageHeading
        above={city}
        title={title}
        titleLang={language}
        facts={<Status tone={isOpen ? "success" : "neutral"} text={t(isOpen ? "page.open" : "page.closed")} />}
      />
      {learned ? <FreeText title={t("page.learned")} text={learned} lang={language} /> : null}
      <Facts
        facts={[
          { key: "closes", name: t("page.closes"), value: closes },
          ...days.map(({ key, day, name }) => ({ key, name, value: day })),
          { key: "published", name: t("page.published"), value: published },
          ...(updated === published ? [] : [{ key: "updated", name: t("page.updated"), value: updated }]),
        ]}
      />
      {isOpen ? null : <Notification tone="info" title={t("page.closedText", { closes })} />}
      <FreeText title={t("fields.questions")} text={dialogue.questions} lang={language} />
      <FreeText title={t("fields.howTo")} text={dialogue.howTo} lang={language} />
      <Answers answers={answers} lang={language} />
      <section className="document" aria-labelledby="invitation">
        <h2 id="invitation">{t("page.invitation")}</h2>
        <p className="soft">{t("page.frozen", { when: published })}</p>
        <BlocksView blocks={invitation.blocks} below={1} />
      </section>
    </>
  );
}

function FreeText({ title, text, lang }: { title: string; text: string; lang: string }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="kept-lines" lang={lang}>
        {text}
      </p>
    </section>
  );
}

function Answers({ answers, lang }: { answers: Dialogue["answers"]; lang: string }) {
  const { t } = useTranslation("market");
  if (answers.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("page.answers")}</h2>
      <p>{t("page.answersLead")}</p>
      {answers.map(({ id, question, answer, when }) => (
        <div key={id} className="stack">
          <h3 className="kept-lines" lang={lang}>
            {question}
          </h3>
          <p className="kept-lines" lang={lang}>
            {answer}
          </p>
          <p className="soft">{when}</p>
        </div>
      ))}
    </section>
  );
}
