import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status, type Tone } from "~/ui/status.tsx";
import { Table } from "~/ui/table.tsx";
import type { InquiriesPage, InquiryLine } from "./open-inquiries.server.ts";

export const inquiryTones: Readonly<Record<InquiryLine["state"], Tone>> = {
  open: "alert",
  answered: "success",
  closed: "neutral",
};

/** Questions to us, and my questions. */
export function InquiriesScreen({ page }: { page: InquiriesPage }) {
  const { t } = useTranslation("inquiries");
  const { lang, toUs, own, canAsk } = page;
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {canAsk ? (
        <div className="row">
          <LinkButton href={paths.askCity(lang)}>{t("ask.title")}</LinkButton>
        </div>
      ) : null}
      <h2>{t("toUs")}</h2>
      {toUs.length === 0 ? <p>{t("noneToUs")}</p> : <Lines lines={toUs} caption={t("toUs")} city={t("from")} />}
      {canAsk ? (
        <>
          <h2>{t("own")}</h2>
          {own.length === 0 ? <p>{t("noneOwn")}</p> : <Lines lines={own} caption={t("own")} city={t("to")} />}
        </>
      ) : null}
    </div>
  );
}

function Lines({ lines, caption, city }: { lines: readonly InquiryLine[]; caption: string; city: string }) {
  const { t } = useTranslation("inquiries");
  return (
    <Table
      caption={caption}
      captionHidden
      items={lines}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "subject",
          title: t("subject"),
          cell: ({ href, subject, language }) => (
            <a href={href} lang={language}>
              {subject}
            </a>
          ),
        },
        { key: "city", title: city, cell: (line) => line.city },
        {
          key: "state",
          title: t("state"),
          cell: ({ state }) => <Status tone={inquiryTones[state]} text={t(`states.${state}`)} />,
        },
        { key: "when", title: t("when"), cell: ({ when }) => when },
      ]}
    />
  );
}
