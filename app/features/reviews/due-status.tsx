import { useTranslation } from "~/i18n/use-translation.ts";
import { Status } from "~/ui/status.tsx";

const soon = 2;

/** How long there is, in Finnish working days. */
export function DueStatus({ daysLeft }: { daysLeft: number }) {
  const { t } = useTranslation("reviews");
  if (daysLeft < 0) return <Status tone="error" text={t("due.late", { count: -daysLeft })} />;
  if (daysLeft === 0) return <Status tone="alert" text={t("due.today")} />;
  return <Status tone={daysLeft <= soon ? "alert" : "info"} text={t("due.left", { count: daysLeft })} />;
}
