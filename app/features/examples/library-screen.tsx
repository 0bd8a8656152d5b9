import { useTranslation } from "react-i18next";
import { paths } from "~/paths.ts";
import type { LibraryPage } from "./browse-library.server.ts";
import { FacetChoices } from "./facet-choices.tsx";
import { LibraryResults } from "./library-results.tsx";

/** The library: one form that is a plain address, so that each state of it can be shared. */
export function LibraryScreen({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <>
      <header className="library__head stack stack--close">
        <h1>{library.title}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      <form className="library" method="get" action={library.action}>
        <div className="library__search" role="search" aria-label={t("search.label")}>
          <label className="library__label" htmlFor="library-q">
            {t("search.label")}
          </label>
          <p className="soft small" id="library-q-hint">
            {t("search.hint")}
          </p>
          <div className="library__line">
            <input
              className="library__input"
              id="library-q"
              name="q"
              type="search"
              defaultValue={library.q}
              maxLength={200}
              autoComplete="off"
              aria-describedby="library-q-hint"
            />
            <button className="button button--primary hds-button hds-button--primary" type="submit">
              <span className="hds-button__label">{t("search.button")}</span>
            </button>
          </div>
        </div>
        <div className="library__columns">
          <details className="library__facets" open>
            <summary>{t("search.refine")}</summary>
            {library.facets.map((facet) => (
              <FacetChoices key={facet.facet} facet={facet} />
            ))}
            <div className="library__line">
              <button className="button button--secondary hds-button hds-button--secondary" type="submit">
                <span className="hds-button__label">{t("search.apply")}</span>
              </button>
              {library.chosen.length > 0 ? <a href={paths.examples(library.lang)}>{t("search.clear")}</a> : null}
            </div>
          </details>
          <LibraryResults library={library} />
        </div>
      </form>
    </>
  );
}
