import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { TabLinks } from "./tab-links.tsx";

const rooms = {
  colleagues: paths.ownCity,
  units: paths.ownUnits,
  guidance: paths.cityGuidance,
  facts: paths.cityFacts,
  settings: paths.ownCitySettings,
} as const;
type Room = keyof typeof rooms;

/** The rooms of a city lead. */
export function CityNav({ lang, here }: { lang: Lang; here: Room }) {
  const { t } = useTranslation("accounts");
  const own = (Object.keys(rooms) as Room[]).map((room) => ({
    href: rooms[room](lang),
    text: t(`city.${room}`),
    current: room === here,
  }));
  const tabs = [...own, { href: paths.log(lang), text: useTranslation("log").t("title"), current: false }];
  return <TabLinks label={t("city.nav")} tabs={tabs} />;
}
