import { useTranslation } from "~/i18n/use-translation.ts";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { VerificationPage } from "./open-verification.server.ts";

const tones = { newest: "success", changed: "alert", gone: "alert" } as const;

/** For whoever holds a printed document: no more than the paper itself shows, and whether it is the newest. */
export function VerificationScreen({ page }: { page: VerificationPage | null }) {
  const { t } = useTranslation("verify");
  const documents = useTranslation("planDocuments").t;
  if (!page)
    return (
      <div className="page stack">
        <PageHeading title={t("title")} />
        <Notification tone="error" title={t("unknown")}>
          <p>{t("unknownHelp")}</p>
        </Notification>
      </div>
    );
  const { document, number, revision, city, savedAt, fingerprint, standing } = page;
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("genuine")} />
      <Notification tone={tones[standing]} title={t(`standing.${standing}`)} />
      <Facts
        facts={[
          { key: "document", name: t("facts.document"), value: documents(`kinds.${document}`) },
          { key: "number", name: t("facts.number"), value: number },
          ...(city ? [{ key: "city", name: t("facts.city"), value: city }] : []),
          { key: "revision", name: t("facts.revision"), value: revision },
          { key: "saved", name: t("facts.saved"), value: savedAt },
          { key: "fingerprint", name: t("facts.fingerprint"), value: fingerprint },
        ]}
      />
      <p className="soft">{t("limits")}</p>
    </div>
  );
}
