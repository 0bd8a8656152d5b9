import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import type { RegionPage } from "./show-region.server.ts";
import { SourcedList } from "./sources.tsx";

export function RegionFacts({ region }: { region: RegionPage }) {
  const { t } = useTranslation("network");
  return (
    <div className="stack example__side">
      <Part id="agreement" title={t("region.agreement")}>
        <SourcedList facts={[region.agreement]} />
        {region.notes.length > 0 ? (
          <>
            {region.lang === "en" ? null : <p className="soft small">{t("region.notesInEnglish")}</p>}
            <SourcedList facts={region.notes} lang="en" />
          </>
        ) : null}
      </Part>
      <Part id="funding" title={t("region.funding")}>
        {region.funding ? <SourcedList facts={[region.funding]} /> : <p className="soft">{t("region.unknown")}</p>}
      </Part>
      {region.sums.length > 0 ? (
        <Part id="sums" title={t("region.sums")}>
          <SourcedList facts={region.sums} />
        </Part>
      ) : null}
      {region.leadThemes.length > 0 ? (
        <Part id="lead-themes" title={t("region.leadThemes")}>
          <SourcedList facts={region.leadThemes} />
        </Part>
      ) : null}
      {region.inka.length > 0 ? (
        <Part id="inka" title={t("region.inka")}>
          <SourcedList facts={region.inka} />
        </Part>
      ) : null}
      {region.universities.length > 0 ? (
        <Part id="universities" title={t("region.universities")}>
          <p className="soft small">{t("region.universitiesNote")}</p>
          <SourcedList facts={region.universities} />
        </Part>
      ) : null}
      {region.pages.length > 0 ? (
        <Part id="pages" title={t("region.pages")}>
          <ul>
            {region.pages.map(({ href, name, lang }) => (
              <li key={href}>
                <a href={href} hrefLang={lang} rel="noreferrer">
                  {name} ({lang})
                </a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack stack--close" aria-labelledby={`region-${id}`}>
      <h2 className="example__side-title" id={`region-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
