import { useTranslation } from "~/i18n/use-translation.ts";
import { Notification } from "~/ui/notification.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { Status, Tag } from "~/ui/status.tsx";
import type { LibraryItem, LibraryPage } from "./browse-library.server.ts";
import { MarkedText } from "./marked-text.tsx";

export function LibraryResults({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <section className="stack library__results" aria-labelledby="library-results">
      <div className="library__count">
        <h2 id="library-results">{library.count}</h2>
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
      <p className="library__jump">
        <a href="#library-facets">{t("search.refine")}</a>
      </p>
      <Remarks library={library} />
      {library.chosen.length > 0 ? (
        <ul className="row library__chosen" aria-label={t("search.chosen")}>
          {library.chosen.map(({ label, href }) => (
            <li key={href}>
              <a className="tag" href={href} aria-label={t("search.remove", { what: label })}>
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
      <Pagination
        page={library.page}
        pages={library.pages}
        hrefOf={(page) => library.pageHrefs[page] ?? ""}
        label={t("results.heading")}
      />
    </section>
  );
}

function Remarks({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <>
      {library.ignored.length > 0 ? (
        <Notification tone="alert" title={t("results.ignored", { names: library.ignored.join(", ") })} />
      ) : null}
      {library.over ? <p className="soft">{library.over}</p> : null}
      {library.didYouMean ? (
        <p>
          {t("results.didYouMean")} <a href={library.didYouMean.href}>{library.didYouMean.text}</a>?
        </p>
      ) : null}
      {library.unknownWords.length > 0 ? (
        <p>{t("results.unknownWords", { words: library.unknownWords.join(", ") })}</p>
      ) : null}
      {library.total === 0 ? (
        <Notification tone="info" title={t("results.none")}>
          <p>{t("results.noneHelp")}</p>
        </Notification>
      ) : null}
      {library.partial === "none" ? null : (
        <p className="soft">{t(library.partial === "all" ? "results.partial" : "results.partialAfter")}</p>
      )}
    </>
  );
}

function Item({ item, pageLang }: { item: LibraryItem; pageLang: string }) {
  return (
    <li>
      <article className="card">
        <p className="card__above">{item.facts.join(" · ")}</p>
        <h3 className="card__title">
          <a className="card__link" href={item.href}>
            <MarkedText pieces={item.title} />
          </a>
        </h3>
        <div className="card__body">
          <p lang={item.excerptLang === pageLang ? undefined : item.excerptLang}>
            <MarkedText pieces={item.excerpt} />
          </p>
        </div>
        <div className="row card__below">
          {item.stopped ? <Status tone="alert" text={item.stopped} /> : null}
          <Tag text={item.theme} />
          <span className="soft small" lang="en">
            {item.buyer}
          </span>
        </div>
      </article>
    </li>
  );
}
