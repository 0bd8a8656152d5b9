import { useTranslation } from "react-i18next";
import type { LibraryItem, LibraryPage } from "./browse-library.server.ts";
import { MarkedText } from "./marked-text.tsx";

export function LibraryResults({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <section className="library__results" aria-labelledby="library-results">
      <div className="library__count">
        <h2 id="library-results">
          <span className="visually-hidden">{t("results.heading")}: </span>
          {t("results.count", { count: library.total })}
        </h2>
        <label className="library__sort">
          <span>{t("sort.label")}</span>
          <select name="sort" defaultValue={library.sort}>
            {library.sorts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Remarks library={library} />
      {library.chosen.length > 0 ? (
        <ul className="library__chosen" aria-label={t("search.chosen")}>
          {library.chosen.map(({ label, href }) => (
            <li key={href}>
              <a href={href} aria-label={t("search.remove", { what: label })}>
                {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ol className="example-list">
        {library.items.map((item) => (
          <Item key={item.href} item={item} pageLang={library.lang} />
        ))}
      </ol>
      {library.pages > 1 ? <Pages library={library} /> : null}
    </section>
  );
}

function Remarks({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <>
      {library.ignored.length > 0 ? (
        <p className="remark" role="status">
          {t("results.ignored", { names: library.ignored.join(", ") })}
        </p>
      ) : null}
      {library.didYouMean ? (
        <p className="remark">
          {t("results.didYouMean")} <a href={library.didYouMean.href}>{library.didYouMean.text}</a>?
        </p>
      ) : null}
      {library.unknownWords.length > 0 ? (
        <p className="remark">{t("results.unknownWords", { words: library.unknownWords.join(", ") })}</p>
      ) : null}
      {library.total === 0 ? (
        <p className="remark">
          <strong>{t("results.none")}</strong> {t("results.noneHelp")}
        </p>
      ) : null}
      {library.partial === "none" ? null : (
        <p className="remark">{t(library.partial === "all" ? "results.partial" : "results.partialAfter")}</p>
      )}
    </>
  );
}

function Item({ item, pageLang }: { item: LibraryItem; pageLang: string }) {
  return (
    <li>
      <article className="example-card">
        <p className="example-card__theme">
          {item.theme}
          {item.stopped ? <span className="example-card__stopped">{item.stopped}</span> : null}
        </p>
        <h3>
          <a href={item.href}>
            <MarkedText pieces={item.title} />
          </a>
        </h3>
        <p className="example-card__excerpt" lang={item.excerptLang === pageLang ? undefined : item.excerptLang}>
          <MarkedText pieces={item.excerpt} />
        </p>
        <p className="example-card__facts">
          <span lang="en">{item.buyer}</span>
          {item.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </article>
    </li>
  );
}

function Pages({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <nav className="library__pages" aria-label={t("results.pages")}>
      {library.previous ? (
        <a href={library.previous} rel="prev">
          {t("results.previous")}
        </a>
      ) : null}
      <span>{t("results.page", { page: library.page, pages: library.pages })}</span>
      {library.next ? (
        <a href={library.next} rel="next">
          {t("results.next")}
        </a>
      ) : null}
    </nav>
  );
}
