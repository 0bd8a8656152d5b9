import { useTranslation } from "~/i18n/use-translation.ts";
import type { ExamplePage, SimilarExample } from "./show-example.server.ts";

export function Sources({ example }: { example: ExamplePage }) {
  const { t } = useTranslation("examples");
  return (
    <section className="stack stack--close" aria-labelledby="example-sources">
      <h2 id="example-sources">{t("example.sources")}</h2>
      <ul className="example__sources">
        {example.sources.map(({ href, name }) => (
          <li key={href}>
            <a href={href} rel="noreferrer">
              {name}
            </a>
            <span className="soft small">{href}</span>
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

export function Similar({ similar }: { similar: readonly SimilarExample[] }) {
  const { t } = useTranslation("examples");
  if (similar.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="example-similar">
      <h2 id="example-similar">{t("example.similar")}</h2>
      <ul className="example__sources">
        {similar.map(({ href, title, because }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span className="soft small">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
