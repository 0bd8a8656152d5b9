import { useTranslation } from "~/i18n/use-translation.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import type { ApiPage } from "./open-api-page.server.ts";

export function ApiScreen({ page }: { page: ApiPage }) {
  const { t } = useTranslation("openData");
  return (
    <div className="stack stack--wide" itemScope itemType="https://schema.org/Dataset">
      <meta itemProp="name" content={t("file.about")} />
      <meta itemProp="description" content={page.description} />
      <meta itemProp="isAccessibleForFree" content="true" />
      <link itemProp="license" href="https://creativecommons.org/licenses/by/4.0/" />
      <PageHeading title={page.title} lead={page.lead} />
      <section className="stack stack--close" aria-labelledby="api-addresses">
        <h2 id="api-addresses">{t("api.addresses")}</h2>
        <Table
          caption={t("api.addresses")}
          captionHidden
          items={page.addresses}
          keyOf={({ address }) => address}
          columns={[
            {
              key: "address",
              title: t("api.address"),
              cell: ({ address, href }) => (href ? <a href={href}>{address}</a> : <code>{address}</code>),
            },
            { key: "gives", title: t("api.gives"), cell: ({ gives }) => gives },
          ]}
        />
      </section>
      <section className="stack stack--close" aria-labelledby="api-parameters">
        <h2 id="api-parameters">{t("api.parameters")}</h2>
        <p>{t("api.parametersLead")}</p>
        <Table
          caption={t("api.parameters")}
          captionHidden
          items={page.parameters}
          keyOf={({ name }) => name}
          columns={[
            { key: "name", title: t("api.parameter"), cell: ({ name }) => <code>{name}</code> },
            { key: "meaning", title: t("api.meaning"), cell: ({ meaning }) => meaning },
            { key: "values", title: t("api.values"), cell: ({ values }) => values },
          ]}
        />
      </section>
      <section className="stack stack--close" aria-labelledby="api-rules">
        <h2 id="api-rules">{t("api.rules")}</h2>
        <ul>
          {t("api.rulesList", { returnObjects: true }).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--close" aria-labelledby="api-licence">
        <h2 id="api-licence">{t("api.licenceHeading")}</h2>
        <p>{t("file.licence")}</p>
      </section>
    </div>
  );
}
