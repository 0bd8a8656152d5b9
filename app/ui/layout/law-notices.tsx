import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "../notification.tsx";

/** Tables of rules that end soon, above the page of those who look after the service. */
export function LawNotices({ notices, lang }: { notices: readonly string[]; lang: Lang }) {
  const { t } = useTranslation("layout");
  if (notices.length === 0) return null;
  return (
    <div className="stack">
      {notices.map((notice) => (
        <Notification key={notice} tone="alert" title={notice}>
          <p>
            <a href={`${paths.law(lang)}#next`}>{t("lawNotice")}</a>
          </p>
        </Notification>
      ))}
    </div>
  );
}
