import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import type { RegionPage } from "./show-region.server.ts";
import { SourcedList } from "./sources.tsx";

export function RegionFacts({ region }: { region: RegionPage }) {
  const { t } = useTranslation("network");
  return (
    <div className="stack example__side">
      <Part id="agreement" title={t("region.agreement")}>
        <SourcedList facts={region.agreement} lang={region.lang} />
        {region.notes.length > 0 ? (
          <>
            {region.notes.every(({ lang }) => lang === region.lang) ? null : (
              <p className="soft small">{t("region.notesInEnglish")}</p>
            )}
            <SourcedList facts={region.notes} lang={region.lang} />
          </>
        ) : null}
      </Part>
      <Part id="funding" title={t("region.funding")}>
        {region.funding.length > 0 ? (
          <SourcedList facts={region.funding} lang={region.lang} />
        ) : (
          <p className="soft">{t("region.unknown")}</p>
        )}
      </Part>
      {region.sums.length > 0 ? (
        <Part id="sums" title={t("region.sums")}>
          <SourcedList facts={region.sums} lang={region.lang} />
        </Part>
      ) : null}
      {region.leadThemes.length > 0 ? (
        <Part id="lead-themes" title={t("region.leadThemes")}>
          <SourcedList facts={region.leadThemes} lang={region.lang} />
        </Part>
      ) : null}
      {region.inka.length > 0 ? (
        <Part id="inka" title={t("region.inka")}>
          <SourcedList facts={region.inka} lang={region.lang} />
        </Part>
      ) : null}
      {region.universities.length > 0 ? (
        <Part id="universities" title={t("region.universities")}>
          <p className="soft small">{t("region.universitiesNote")}</p>
          <SourcedList facts={region.universities} lang={region.lang} />
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
