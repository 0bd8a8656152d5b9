import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Tag } from "~/ui/status.tsx";
import { ExampleFacts } from "./example-facts.tsx";
import { Similar, Sources } from "./example-sources.tsx";
import type { ExamplePage, Withdrawn } from "./show-example.server.ts";

export function WithdrawnScreen({ page }: { page: Withdrawn }) {
  const { t } = useTranslation("examples");
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: page.back, text: t("example.back") }]} />
      <PageHeading title={page.title} lead={page.text} />
    </div>
  );
}

export function ExampleScreen({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  return (
    <div className="stack" itemScope itemType="https://schema.org/Article">
      <ForPrograms example={example} />
      <Breadcrumbs crumbs={[{ href: example.back, text: t("example.back") }]} />
      <PageHeading
        title={example.title}
        lead={example.summary}
        facts={example.themes.map(({ label, href }) => <Tag key={href} text={label} href={href} />)}
      />
      {example.notices.map((notice) => (
        <Notification key={notice} tone="info" title={notice} />
      ))}
      <div className="beside">
        <Story example={example} />
        <aside className="stack example__side" aria-label={t("example.facts")}>
          {example.publishedOn ? <Reuse example={example} /> : null}
          <ExampleFacts facts={example.facts} silence={example.silence} />
          <Answers example={example} />
          {example.tags.length === 0 ? null : (
            <section className="stack stack--close" aria-labelledby="example-tags">
              <h2 className="example__side-title" id="example-tags">
                {example.tagsLabel}
              </h2>
              <ul className="row example__tags" lang={example.tagsLang}>
                {example.tags.map((tag) => (
                  <li key={tag}>
                    <Tag text={tag} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}

/** What can be done with an example: its addresses are there once it is published. */
function Reuse({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  const { t: feedback } = useTranslation("feedback");
  return (
    <>
      <LinkButton href={example.startPlan}>{t("example.startPlan")}</LinkButton>
      <ul className="link-list">
        <li>
          <a href={example.pdf}>{t("example.pdf")}</a>
        </li>
        <li>
          <a href={example.json}>{t("example.json")}</a>
        </li>
        <li>
          <a href={example.ocds}>{t("example.ocds")}</a>
        </li>
        <li>
          <a href={example.ask}>{feedback("ask.title")}</a>
        </li>
        <li>
          <a href={example.correct}>{feedback("correct.title")}</a>
        </li>
      </ul>
    </>
  );
}

/** The same facts as schema.org has them, as attributes: the page needs no script element for them. */
function ForPrograms({ example }: { example: ExamplePage }) {
  return (
    <>
      <link itemProp="url" href={example.address} />
      <meta itemProp="headline" content={example.title} />
      <meta itemProp="description" content={example.description} />
      <meta itemProp="inLanguage" content={example.textLang} />
      {example.publishedOn ? <meta itemProp="datePublished" content={example.publishedOn} /> : null}
      <meta itemProp="dateModified" content={example.changedOn} />
      <meta itemProp="keywords" content={[...example.themes.map(({ label }) => label), ...example.tags].join(", ")} />
      <meta itemProp="isAccessibleForFree" content="true" />
      <link itemProp="license" href="https://creativecommons.org/licenses/by/4.0/" />
      {example.sources.map(({ href }) => (
        <link key={href} itemProp="isBasedOn" href={href} />
      ))}
      <span itemProp="publisher" itemScope itemType="https://schema.org/Organization">
        <meta itemProp="name" content="Innohankinta" />
      </span>
      <span itemProp="author" itemScope itemType="https://schema.org/Organization">
        <meta itemProp="name" content="Innohankinta" />
      </span>
    </>
  );
}

function Story({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  const lang = example.textLang === example.lang ? undefined : example.textLang;
  return (
    <div className="stack example__story">
      {example.sections.map(({ field, label, text }) => (
        <section className="stack stack--close" key={field} aria-labelledby={`field-${field}`}>
          <h2 id={`field-${field}`}>{label}</h2>
          <p className="keep-lines" lang={lang}>
            {text}
          </p>
        </section>
      ))}
      <div className="stack stack--close">
        {example.unknown ? <p className="soft small">{example.unknown}</p> : null}
        <p className="soft small">{example.provenance}</p>
      </div>
      {example.expertWord ? (
        <section className="stack stack--close" aria-labelledby="example-expert">
          <h2 id="example-expert">{t("example.expert")}</h2>
          <blockquote>{example.expertWord.text}</blockquote>
          <p className="soft">{example.expertWord.by}</p>
        </section>
      ) : null}
      {example.asked.length > 0 ? (
        <section className="stack" aria-labelledby="example-asked">
          <h2 id="example-asked">{t("example.asked")}</h2>
          {example.asked.map(({ id, lang, question, answer, by }) => (
            <div className="stack stack--close" key={id} lang={lang}>
              <h3 className="example__asked">{question}</h3>
              <p className="keep-lines">{answer}</p>
              <p className="soft small" lang={example.lang}>
                {by}
              </p>
            </div>
          ))}
        </section>
      ) : null}
      <Sources example={example} />
      <Similar similar={example.similar} />
    </div>
  );
}

function Answers({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  if (example.questions.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="example-questions">
      <h2 className="example__side-title" id="example-questions">
        {t("example.questions")}
      </h2>
      <ul>
        {example.questions.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
