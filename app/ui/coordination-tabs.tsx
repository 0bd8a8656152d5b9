import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { TabLinks } from "./tab-links.tsx";

const rooms = [
  ["queue", paths.coordination],
  ["overview", paths.overview],
  ["radar", paths.radar],
  ["wordings", paths.keptWordings],
  ["facts", (lang: Lang) => paths.networkFacts(lang)],
] as const;
type Room = (typeof rooms)[number][0];

/** The rooms of the coordinators that belong together. */
export function CoordinationTabs({ lang, current }: { lang: Lang; current: Room }) {
  const { t } = useTranslation("overview");
  const tabs = rooms.map(([room, pathOf]) => ({
    href: pathOf(lang),
    text: t(`rooms.${room}`),
    current: room === current,
  }));
  return <TabLinks label={t("rooms.label")} tabs={tabs} />;
}
