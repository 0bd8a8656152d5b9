import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status } from "~/ui/status.tsx";
import { Table } from "~/ui/table.tsx";
import type { NoticeLineView, NoticePage } from "./plan-notice.server.ts";

interface NoticeScreenProps {
  lang: Lang;
  page: NoticePage;
}

/** A notice line by line: what goes where, what is missing, and where to write it. */
export function NoticeScreen({ lang, page }: NoticeScreenProps) {
  const { t } = useTranslation("publishing");
  const { plan, subtype, lines, missing, otherBuyers } = page;
  return (
    <div className="page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.plan(lang, plan.id), text: plan.title },
          { href: paths.planNotices(lang, plan.id), text: t("title") },
        ]}
      />
      <PageHeading
        above={<span lang={plan.language}>{plan.title}</span>}
        title={t(`notices.${subtype}`)}
        lead={t("notice.lead")}
        actions={
          <LinkButton look="secondary" href={paths.planNoticeXml(lang, plan.id, subtype)}>
            {t("notice.download")}
          </LinkButton>
        }
      />
      <Notification tone={missing > 0 ? "alert" : "success"} title={t("notice.missing", { count: missing })}>
        {missing > 0 ? <p>{t("notice.missingHint")}</p> : null}
      </Notification>
      {otherBuyers.length > 0 ? (
        <Notification tone="info" title={t("notice.otherBuyers")}>
          <p lang={plan.language}>{otherBuyers.join(", ")}</p>
        </Notification>
      ) : null}
      <Table
        caption={t(`notices.${subtype}`)}
        captionHidden
        items={lines}
        keyOf={({ bt }) => bt}
        columns={[
          {
            key: "field",
            title: t("notice.field"),
            cell: ({ bt, label }) => (
              <>
                {label} <span className="soft">{bt}</span>
              </>
            ),
          },
          { key: "value", title: t("notice.value"), cell: (line) => <LineValue line={line} lang={plan.language} /> },
          { key: "from", title: t("notice.from"), cell: (line) => <LineSource line={line} /> },
        ]}
      />
    </div>
  );
}

const tones = { missing: "error", clashes: "error", "kept-back": "alert", empty: "neutral" } as const;

function LineValue({ line: { values, state }, lang }: { line: NoticeLineView; lang: Lang }) {
  const { t } = useTranslation("publishing");
  return (
    <>
      {values.length > 0 ? (
        <span lang={lang} className="document__free-text">
          {values.join(", ")}
        </span>
      ) : null}{" "}
      {state === "given" ? null : <Status tone={tones[state]} text={t(`notice.states.${state}`)} />}
    </>
  );
}

function LineSource({ line: { from } }: { line: NoticeLineView }) {
  const { t } = useTranslation("publishing");
  if (from.length === 0) return <span className="soft">{t("notice.fromService")}</span>;
  return (
    <>
      {from.map(({ label, href }, index) => (
        <span key={label}>
          {index > 0 ? ", " : ""}
          {href ? <a href={href}>{label}</a> : label}
        </span>
      ))}
    </>
  );
}
