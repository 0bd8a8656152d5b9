import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import liveSearch from "~/scripts/live-search.js?url";
import { Button } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { LibraryPage } from "./browse-library.server.ts";
import { FacetChoices } from "./facet-choices.tsx";
import { LibraryResults } from "./library-results.tsx";

/** The library: one form that is a plain address, so that each state of it can be shared. */
export function LibraryScreen({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <search className="library-page">
      <PageHeading title={library.title} lead={t("lead")} />
      <p className="visually-hidden" id="library-said" role="status" />
      <form className="library" method="get" action={library.action}>
        <div className="search-box hds-text-input">
          <label className="field__label" htmlFor="library-q">
            {t("search.label")}
          </label>
          <p className="field__help" id="library-q-help">
            {t("search.hint")}
          </p>
          <div className="search-box__line">
            <input
              className="hds-text-input__input"
              id="library-q"
              name="q"
              type="search"
              defaultValue={library.q}
              maxLength={200}
              aria-describedby="library-q-help"
            />
            <Button icon="search">{t("search.button")}</Button>
          </div>
        </div>
        <div className="beside beside--start">
          <Narrowing library={library} />
          <LibraryResults library={library} />
        </div>
      </form>
      <Keep library={library} />
      <script src={liveSearch} defer />
    </search>
  );
}

/** The same result in forms to take along. */
function Keep({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("openData");
  const { save, csv, xlsx, json, ocds, feed } = library.forms;
  return (
    <section className="stack stack--close library__keep" aria-labelledby="library-keep">
      <h2 className="library__facets-title" id="library-keep">
        {t("keep.heading")}
      </h2>
      <ul className="link-list library__forms">
        <li>
          <a href={save}>{t("keep.save")}</a>
        </li>
        <li>
          <a href={feed}>{t("keep.feed")}</a>
        </li>
        <li>
          <a href={xlsx}>{t("keep.xlsx")}</a>
        </li>
        <li>
          <a href={csv}>{t("keep.csv")}</a>
        </li>
        <li>
          <a href={json}>{t("keep.json")}</a>
        </li>
        <li>
          <a href={ocds}>{t("keep.ocds")}</a>
        </li>
        <li>
          <a href={paths.api(library.lang)}>{t("keep.api")}</a>
        </li>
      </ul>
      <p className="soft small">{t("keep.most")}</p>
    </section>
  );
}

function Narrowing({ library }: { library: LibraryPage }) {
  const { t } = useTranslation("examples");
  return (
    <section className="library__facets" aria-labelledby="library-facets">
      <h2 className="library__facets-title" id="library-facets">
        {t("search.refine")}
      </h2>
      {library.facets.map((facet) => (
        <FacetChoices key={facet.facet} facet={facet} />
      ))}
      <div className="row library__apply">
        <Button look="secondary">{t("search.apply")}</Button>
        {library.chosen.length > 0 ? <a href={paths.examples(library.lang)}>{t("search.clear")}</a> : null}
      </div>
    </section>
  );
}
