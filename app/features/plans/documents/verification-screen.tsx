import { isPlanDocument } from "~/domain/case/plan-documents.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { VerificationPage } from "./open-verification.server.ts";

const tones = {
  newest: "success",
  standing: "success",
  changed: "alert",
  replaced: "alert",
  withdrawn: "alert",
  gone: "alert",
  "not-kept": "info",
} as const;

/** For whoever holds a printed document: no more than the paper itself shows, and whether it is the newest. */
export function VerificationScreen({ lang, page }: { lang: Lang; page: VerificationPage | null }) {
  const { t } = useTranslation("verify");
  const plans = useTranslation("planDocuments").t;
  if (!page)
    return (
      <div className="page stack">
        <PageHeading title={t("title")} />
        <Notification tone="error" title={t("unknown")}>
          <p>{t("unknownHelp")}</p>
        </Notification>
      </div>
    );
  const { document, number, revision, city, example, savedAt, fingerprint, standing } = page;
  const ofPlan = isPlanDocument(document);
  const revisionName = document === "decision" ? "decision" : document === "example" ? "version" : "revision";
  const savedName = ofPlan ? "saved" : document === "advice" ? "made" : "at";
  const name = ofPlan ? plans(`kinds.${document}`) : t(`documents.${document}`);
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("genuine")} />
      <Notification tone={tones[standing]} title={t(`standing.${standing}`)} />
      <Facts
        facts={[
          { key: "document", name: t("facts.document"), value: name },
          ...(example
            ? [
                {
                  key: "example",
                  name: t("facts.example"),
                  value: <a href={paths.example(lang, example.id)}>{example.title}</a>,
                },
              ]
            : []),
          ...(number === undefined ? [] : [{ key: "number", name: t("facts.number"), value: number }]),
          ...(city ? [{ key: "city", name: t("facts.city"), value: city }] : []),
          ...(document === "advice" ? [] : [{ key: "revision", name: t(`facts.${revisionName}`), value: revision }]),
          { key: "saved", name: t(`facts.${savedName}`), value: savedAt },
          { key: "fingerprint", name: t(`facts.${ofPlan ? "fingerprint" : "words"}`), value: fingerprint },
        ]}
      />
      <p className="soft">{t("limits")}</p>
    </div>
  );
}
