import { useTranslation } from "~/i18n/use-translation.ts";
import { Facts } from "~/ui/facts.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import type { ContactView, ProgrammesPage, ProgrammeView, ThemeRow } from "./show-programmes.server.ts";
import { SourcedList, Sources } from "./sources.tsx";

export function ProgrammesScreen({ page }: { page: ProgrammesPage }) {
  const { t } = useTranslation("network");
  const [agreements, ...others] = page.programmes;
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      <div className="stack stack--wide">
        <section className="stack" aria-labelledby="themes">
          <h2 id="themes">{t("programmes.themes")}</h2>
          <SourcedList facts={page.themes} />
        </section>
        {agreements ? <Programme programme={agreements} /> : null}
        <section className="stack" aria-labelledby="lead-projects">
          <h2 id="lead-projects">{t("region.leadThemes")}</h2>
          <SourcedList facts={page.leadThemes.facts} />
          <Themes caption={t("region.leadThemes")} first={t("programmes.project")} rows={page.leadThemes.items} />
        </section>
        <section className="stack" aria-labelledby="networks-theme">
          <h2 id="networks-theme">{page.networksTheme.name}</h2>
          <SourcedList facts={page.networksTheme.facts} />
        </section>
        {others.map((programme) => (
          <Programme key={programme.id} programme={programme} />
        ))}
        <section className="stack" aria-labelledby="support">
          <h2 id="support">{t("programmes.support")}</h2>
          <SourcedList facts={page.support} />
        </section>
        <section className="stack" aria-labelledby="contacts">
          <h2 id="contacts">{t("programmes.contacts")}</h2>
          <SourcedList facts={page.governance} />
          <ul className="sourced">
            {page.contacts.map((contact) => (
              <Contact key={contact.name} contact={contact} />
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Programme({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation("network");
  const facts = [
    { key: "years", name: t("programmes.years"), value: programme.years },
    ...(programme.coordinator
      ? [{ key: "coordinator", name: t("programmes.coordinator"), value: programme.coordinator }]
      : []),
    ...(programme.ministry ? [{ key: "ministry", name: t("programmes.ministry"), value: programme.ministry }] : []),
  ];
  return (
    <section className="stack" id={programme.id} aria-labelledby={`${programme.id}-title`}>
      <h2 id={`${programme.id}-title`}>{programme.name}</h2>
      <Facts facts={facts} />
      <SourcedList facts={programme.facts} />
      {programme.themes.length > 0 ? (
        <Themes caption={t("programmes.inkaThemes")} first={t("programmes.theme")} rows={programme.themes} />
      ) : null}
      <p className="soft small">
        <Sources sources={programme.sources} />
      </p>
    </section>
  );
}

function Themes({ caption, first, rows }: { caption: string; first: string; rows: readonly ThemeRow[] }) {
  const { t } = useTranslation("network");
  return (
    <Table
      caption={caption}
      items={rows}
      keyOf={({ name }) => name}
      columns={[
        { key: "name", title: first, cell: ({ name }) => name },
        { key: "lead", title: t("programmes.leads"), cell: ({ lead }) => lead },
        { key: "partners", title: t("programmes.partners"), cell: ({ partners }) => partners },
        { key: "sources", title: t("programmes.sources"), cell: ({ sources }) => <Sources sources={sources} /> },
      ]}
    />
  );
}

function Contact({ contact }: { contact: ContactView }) {
  const { t } = useTranslation("network");
  return (
    <li>
      <strong>
        {contact.name}
        {contact.until ? ` (${contact.until})` : null}
      </strong>
      {": "}
      {contact.role}. {contact.successor}{" "}
      {contact.page ? (
        <a href={contact.page} rel="noreferrer">
          {t("programmes.page")}
        </a>
      ) : null}{" "}
      <Sources sources={contact.sources} />
    </li>
  );
}
