import type { Lang } from "~/domain/lang.ts";
import { noticeSubtypes } from "~/domain/standards/eforms/subtypes.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import type { PublishingPage } from "./open-publishing.server.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";

interface PublishingScreenProps {
  lang: Lang;
  page: PublishingPage;
}

/** What the team can hand to a notice service or publish as open data. */
export function PublishingScreen({ lang, page }: PublishingScreenProps) {
  const { t } = useTranslation("publishing");
  const { plan, isSecret } = page;
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <PageHeading above={<span lang={plan.language}>{plan.title}</span>} title={t("title")} lead={t("lead")} />
      {isSecret ? <Notification tone="alert" title={t("secret")} /> : <Notices lang={lang} page={page} />}
      {isSecret ? null : <OpenData lang={lang} page={page} />}
      <Statistics lang={lang} page={page} />
    </div>
  );
}

function Notices({ lang, page: { plan } }: PublishingScreenProps) {
  const { t } = useTranslation("publishing");
  return (
    <section className="stack stack--close" aria-labelledby="notices">
      <h2 id="notices">{t("notices.heading")}</h2>
      <p>{t("notices.what")}</p>
      <ul>
        {noticeSubtypes.map((subtype) => (
          <li key={subtype}>
            <a href={paths.planNotice(lang, plan.id, subtype)}>{t(`notices.${subtype}`)}</a>
            <br />
            <span className="soft">{t(`notices.${subtype}Hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenData({ lang, page: { plan, isDraft } }: PublishingScreenProps) {
  const { t } = useTranslation("publishing");
  return (
    <section className="stack stack--close" aria-labelledby="open-data">
      <h2 id="open-data">{t("ocds.heading")}</h2>
      <p>{t("ocds.what")}</p>
      {isDraft ? <Notification tone="info" title={t("ocds.draft")} /> : null}
      <p>
        <a href={paths.planOcds(lang, plan.id)} download>
          {t("ocds.file")}
        </a>
      </p>
    </section>
  );
}

function Statistics({ lang, page: { plan, statistics } }: PublishingScreenProps) {
  const { t } = useTranslation("publishing");
  return (
    <section className="stack stack--close" aria-labelledby="statistics">
      <h2 id="statistics">{t("statistics.heading")}</h2>
      <p>
        {t("statistics.what")} <a href={paths.step(lang, plan.id, "statistics")}>{t("statistics.change")}</a>
      </p>
      <Table
        caption={t("statistics.heading")}
        captionHidden
        items={statistics}
        keyOf={({ id }) => id}
        columns={[
          { key: "question", title: t("statistics.question"), cell: ({ label }) => label },
          {
            key: "answer",
            title: t("statistics.answer"),
            cell: ({ answer }) => answer ?? <span className="soft">{t("statistics.unanswered")}</span>,
          },
          { key: "key", title: t("statistics.key"), cell: ({ key }) => <code>{key}</code> },
        ]}
      />
    </section>
  );
}
