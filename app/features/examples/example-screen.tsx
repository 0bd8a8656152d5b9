import { useTranslation } from "react-i18next";
import { ExampleFacts } from "./example-facts.tsx";
import type { ExamplePage, Withdrawn } from "./show-example.server.ts";

export function WithdrawnScreen({ page }: { page: Withdrawn }) {
  const { t } = useTranslation("examples");
  return (
    <div className="text-page">
      <h1>{page.title}</h1>
      <p className="lead">{page.text}</p>
      <p>
        <a href={page.back}>{t("example.back")}</a>
      </p>
    </div>
  );
}

export function ExampleScreen({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  const textLang = example.textLang === example.lang ? undefined : example.textLang;
  return (
    <article className="example beside">
      <div className="stack">
        <p>
          <a href={example.back}>{t("example.back")}</a>
        </p>
        <header className="stack stack--close">
          <p className="example-card__theme">{example.theme}</p>
          <h1>{example.title}</h1>
          {example.summary ? <p className="lead">{example.summary}</p> : null}
        </header>
        {example.notices.map((notice) => (
          <p className="remark" key={notice}>
            {notice}
          </p>
        ))}
        {example.sections.map(({ field, label, text }) => (
          <section className="stack stack--close" key={field} aria-labelledby={`field-${field}`}>
            <h2 id={`field-${field}`}>{label}</h2>
            <p lang={textLang}>{text}</p>
          </section>
        ))}
        {example.unknown ? <p className="soft small">{example.unknown}</p> : null}
        <p className="soft small">{example.provenance}</p>
        {example.expertWord ? (
          <section className="stack stack--close" aria-labelledby="example-expert">
            <h2 id="example-expert">{t("example.expert")}</h2>
            <blockquote>{example.expertWord.text}</blockquote>
            <p>{example.expertWord.by}</p>
          </section>
        ) : null}
        <Sources example={example} />
        <Similar example={example} />
      </div>
      <aside className="example__side stack">
        <section className="stack stack--close" aria-labelledby="example-actions">
          <h2 className="example__side-title" id="example-actions">
            {t("example.actions")}
          </h2>
          <a className="button button--primary hds-button hds-button--primary" href={example.startPlan}>
            <span className="hds-button__label">{t("example.startPlan")}</span>
          </a>
          <ul className="link-list">
            <li>
              <a href={example.pdf}>{t("example.pdf")}</a>
            </li>
            <li>
              <a href={example.json}>{t("example.json")}</a>
            </li>
          </ul>
        </section>
        <ExampleFacts facts={example.facts} />
        {example.questions.length > 0 ? (
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
        ) : null}
        <section className="stack stack--close" aria-labelledby="example-tags">
          <h2 className="example__side-title" id="example-tags">
            {t("example.tags")}
          </h2>
          <p lang="en">{example.tags.join(", ")}</p>
        </section>
      </aside>
    </article>
  );
}

function Sources({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  return (
    <section className="stack stack--close" aria-labelledby="example-sources">
      <h2 id="example-sources">{t("example.sources")}</h2>
      <ul>
        {example.sources.map(({ href, name }) => (
          <li key={href}>
            <a href={href} rel="noreferrer">
              {name}
            </a>
            <span className="example__address soft small">{href}</span>
          </li>
        ))}
      </ul>
      <p className="soft small">{example.checked}</p>
      {example.documents.length > 0 ? (
        <>
          <h3>{t("example.documents")}</h3>
          <ul>
            {example.documents.map(({ title, url, licence }) => (
              <li key={url}>
                <a href={url}>{title}</a>
                {licence ? <span className="soft small"> {t("example.licence", { licence })}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t("example.citation")}</h3>
      <p className="example__citation">{example.citation}</p>
    </section>
  );
}

function Similar({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  if (example.similar.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="example-similar">
      <h2 id="example-similar">{t("example.similar")}</h2>
      <ul className="example__similar">
        {example.similar.map(({ href, title, because }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span className="soft small">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
