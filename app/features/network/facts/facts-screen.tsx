import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { CityNav } from "~/ui/city-nav.tsx";
import { CoordinationTabs } from "~/ui/coordination-tabs.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Status } from "~/ui/status.tsx";
import { Table } from "~/ui/table.tsx";
import { Sources } from "../sources.tsx";
import type { FactLine, FactsOfSubject, NetworkFactsPage } from "./open-facts.server.ts";

export type FactsDone = "saved" | "confirmed";

/** What the application tells of a lead's own city and region: to correct, and to confirm. */
export function CityFactsScreen({
  lang,
  facts,
  done,
}: {
  lang: Lang;
  facts: FactsOfSubject;
  done?: FactsDone | undefined;
}) {
  const { t } = useTranslation("facts");
  return (
    <div className="page stack">
      <PageHeading title={t("cityTitle", { name: facts.title })} lead={t("cityLead")} />
      <CityNav lang={lang} here="facts" />
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      <Confirmed facts={facts} />
      <PostForm className="stack">
        <p>{t("confirmLead")}</p>
        <div>
          <Button name="intent" value="confirm">
            {t("confirm")}
          </Button>
        </div>
      </PostForm>
      <Lines lang={lang} facts={facts} />
    </div>
  );
}

function Confirmed({ facts: { confirmed } }: { facts: FactsOfSubject }) {
  const { t } = useTranslation("facts");
  return confirmed.length === 0 ? null : (
    <ul className="row">
      {confirmed.map(({ city, when }) => (
        <li key={city}>
          <Status
            tone={when ? "success" : "alert"}
            text={when ? t("confirmedOn", { city, when }) : t("notConfirmed", { city })}
          />
        </li>
      ))}
    </ul>
  );
}

function Lines({ lang, facts }: { lang: Lang; facts: FactsOfSubject }) {
  const { t } = useTranslation("facts");
  return (
    <>
      <p>
        <a href={facts.page}>{t("publicPage")}</a>
      </p>
      <Table
        caption={t("facts")}
        captionHidden
        items={facts.lines}
        keyOf={({ fact }) => fact.id}
        columns={[
          { key: "fact", title: t("fact"), cell: (line) => <FactCell line={line} lang={lang} /> },
          { key: "kind", title: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            key: "sources",
            title: t("sources"),
            cell: ({ fact }) => <Sources sources={fact.sources} checked={fact.checked} />,
          },
        ]}
      />
      <h2>{t("add")}</h2>
      <ul className="link-list">
        {facts.add.map(({ kind, href }) => (
          <li key={kind}>
            <a href={href}>{t(`kinds.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function FactCell({ line: { fact, href, isRemoved }, lang }: { line: FactLine; lang: Lang }) {
  const { t } = useTranslation("facts");
  const words = <span lang={fact.lang === lang ? undefined : fact.lang}>{fact.text}</span>;
  return (
    <>
      {href ? <a href={href}>{words}</a> : words} {isRemoved ? <Status tone="neutral" text={t("removed")} /> : null}
    </>
  );
}

/** For coordinators: which cities have not confirmed, and the facts of the whole network. */
export function NetworkFactsScreen({
  lang,
  page,
  done,
}: {
  lang: Lang;
  page: NetworkFactsPage;
  done?: FactsDone | undefined;
}) {
  const { t } = useTranslation("facts");
  const { shown, subjects, cities } = page;
  if (shown) {
    return (
      <div className="page stack">
        <Breadcrumbs crumbs={[{ href: paths.networkFacts(lang), text: t("title") }]} />
        <PageHeading title={shown.title} />
        {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
        <Confirmed facts={shown} />
        <Lines lang={lang} facts={shown} />
      </div>
    );
  }
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      <CoordinationTabs lang={lang} current="facts" />
      <h2>{t("network")}</h2>
      <ul className="link-list">
        {subjects.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <h2>{t("cities")}</h2>
      <Table
        caption={t("cities")}
        captionHidden
        items={cities}
        keyOf={({ id }) => id}
        columns={[
          { key: "city", title: t("city"), cell: ({ city, href }) => <a href={href}>{city}</a> },
          { key: "region", title: t("region"), cell: ({ region }) => region },
          {
            key: "when",
            title: t("state"),
            cell: ({ when }) => <Status tone={when ? "success" : "alert"} text={when ?? t("never")} />,
          },
        ]}
      />
    </div>
  );
}
