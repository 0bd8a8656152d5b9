import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Facts } from "~/ui/facts.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import type { ProgrammesPage, ProgrammeView } from "./show-programmes.server.ts";
import { SourcedList, Sources } from "./sources.tsx";

export function ProgrammesScreen({ page }: { page: ProgrammesPage }) {
  const { t } = useTranslation("network");
  const [agreements, ...others] = page.programmes;
  const { lang } = page;
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      <div className="stack stack--wide">
        <section className="stack" aria-labelledby="themes">
          <h2 id="themes">{t("programmes.themes")}</h2>
          <SourcedList facts={page.themes} lang={lang} />
        </section>
        {agreements ? <Programme programme={agreements} lang={lang} /> : null}
        <section className="stack" aria-labelledby="lead-projects">
          <h2 id="lead-projects">{t("region.leadThemes")}</h2>
          <SourcedList facts={page.leadProjects.facts} lang={lang} />
          <Themes caption={t("region.leadThemes")} first={t("programmes.project")} rows={page.leadProjects.items} />
        </section>
        <section className="stack" aria-labelledby="networks-theme">
          <h2 id="networks-theme">{page.networksTheme.name}</h2>
          <SourcedList facts={page.networksTheme.facts} lang={lang} />
        </section>
        {others.map((programme) => (
          <Programme key={programme.id} programme={programme} lang={lang} />
        ))}
        <section className="stack" aria-labelledby="support">
          <h2 id="support">{t("programmes.support")}</h2>
          <SourcedList facts={page.support} lang={lang} />
        </section>
        <section className="stack" aria-labelledby="contacts">
          <h2 id="contacts">{t("programmes.contacts")}</h2>
          <SourcedList facts={page.governance} lang={lang} />
          <SourcedList facts={page.contacts} lang={lang} />
        </section>
      </div>
    </>
  );
}

function Programme({ programme, lang }: { programme: ProgrammeView; lang: Lang }) {
  const { t } = useTranslation("network");
  const facts = [
    ...(programme.years ? [{ key: "years", name: t("programmes.years"), value: programme.years }] : []),
    ...(programme.coordinator
      ? [{ key: "coordinator", name: t("programmes.coordinator"), value: programme.coordinator }]
      : []),
    ...(programme.ministry ? [{ key: "ministry", name: t("programmes.ministry"), value: programme.ministry }] : []),
  ];
  return (
    <section className="stack" id={programme.id} aria-labelledby={`${programme.id}-title`}>
      <h2 id={`${programme.id}-title`}>{programme.name}</h2>
      <Facts facts={facts} />
      <SourcedList facts={programme.facts} lang={lang} />
      {programme.themes.length > 0 ? (
        <Themes caption={t("programmes.inkaThemes")} first={t("programmes.theme")} rows={programme.themes} />
      ) : null}
      <p className="soft small">
        <Sources sources={programme.sources} checked={programme.checked} />
      </p>
    </section>
  );
}

function Themes({ caption, first, rows }: { caption: string; first: string; rows: ProgrammeView["themes"] }) {
  const { t } = useTranslation("network");
  return (
    <Table
      caption={caption}
      items={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: "name", title: first, cell: ({ text }) => text },
        { key: "lead", title: t("programmes.leads"), cell: ({ lead }) => lead },
        { key: "partners", title: t("programmes.partners"), cell: ({ partners }) => partners },
        {
          key: "sources",
          title: t("programmes.sources"),
          cell: ({ sources, checked }) => <Sources sources={sources} checked={checked} />,
        },
      ]}
    />
  );
}
