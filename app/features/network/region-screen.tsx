import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import { RegionFacts } from "./region-facts.tsx";
import type { RegionPage } from "./show-region.server.ts";
import { SourcedList, Sources } from "./sources.tsx";

export function RegionScreen({ region }: { region: RegionPage }) {
  const { t } = useTranslation("network");
  return (
    <>
      <Breadcrumbs crumbs={[{ href: region.back, text: t("all") }]} />
      <PageHeading title={region.title} />
      {region.ask.length > 0 ? (
        <p className="row">
          {region.ask.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      ) : null}
      <div className="beside">
        <div className="stack stack--wide">
          <Examples region={region} />
          <section className="stack stack--close" aria-labelledby="priorities">
            <h2 id="priorities">{region.prioritiesTitle}</h2>
            {[...region.confirmed, ...region.prioritiesNotes].map((note) => (
              <p className="soft small" key={note}>
                {note}
              </p>
            ))}
            <SourcedList facts={region.priorities} lang={region.lang} />
            {region.crossCutting.length > 0 ? (
              <>
                <h3>{t("region.crossCutting")}</h3>
                <SourcedList facts={region.crossCutting} lang={region.lang} />
              </>
            ) : null}
          </section>
          <Members region={region} />
        </div>
        <RegionFacts region={region} />
      </div>
    </>
  );
}

function Examples({ region }: { region: RegionPage }) {
  const { t } = useTranslation("network");
  return (
    <section className="stack stack--close" aria-labelledby="region-examples">
      <h2 id="region-examples">{t("region.examples")}</h2>
      {region.examples.length > 0 ? (
        <ul className="example__sources">
          {region.examples.map(({ href, title, year }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              {year ? <span className="soft small">{year}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>
            {t("region.noExamples", { name: region.title })} {t("region.noExamplesHelp")}
          </p>
          <div className="row">
            <LinkButton look="secondary" href={region.startPlan}>
              {t("region.startPlan")}
            </LinkButton>
            <a href={region.otherExamples}>{t("region.otherExamples")}</a>
          </div>
        </>
      )}
    </section>
  );
}

function Members({ region }: { region: RegionPage }) {
  const { t } = useTranslation("network");
  return (
    <section className="stack stack--close" aria-labelledby="members">
      <h2 id="members">{t("region.members")}</h2>
      <Table
        caption={t("region.members")}
        captionHidden
        items={region.members}
        keyOf={({ code }) => code}
        columns={[
          { key: "name", title: t("region.member"), cell: ({ name }) => name },
          {
            key: "inhabitants",
            title: t("region.inhabitants"),
            cell: ({ inhabitants }) => inhabitants,
            numeric: true,
          },
          { key: "languages", title: t("region.languages"), cell: ({ languages }) => languages },
          { key: "code", title: t("region.code"), cell: ({ code }) => code },
          { key: "province", title: t("region.province"), cell: ({ province }) => province },
        ]}
      />
      <p className="soft small">
        <Sources sources={region.memberSources} />
      </p>
    </section>
  );
}
