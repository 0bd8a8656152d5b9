import type { Db } from "db/connection.ts";
import { countExamplesByCity } from "db/repositories/example-list.ts";
import { listFacts } from "db/repositories/network-facts.ts";
import type { Lang } from "~/domain/lang.ts";
import { type FactSource, factIn } from "~/domain/network-fact.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import {
  networkCounts,
  networkSources,
  onePerPublisher,
  type Region,
  regions,
  sourceOf,
} from "./network-content.server.ts";
import { type CountryMap, countryMap, type MapPoint, mapPoint } from "./region-map.server.ts";
import { ofKind } from "./tell-facts.server.ts";

export interface RegionItem {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly mapName: string;
  readonly members: string | null;
  readonly examples: string;
  readonly hasExamples: boolean;
  readonly priorities: readonly string[];
  readonly point: MapPoint;
}

export interface CitiesPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly map: CountryMap;
  readonly regions: readonly RegionItem[];
  readonly sources: readonly FactSource[];
}

export function listRegions(db: Db, lang: Lang): CitiesPage {
  const t = translator(lang, "network");
  const byCity = countExamplesByCity(db);
  const facts = ofKind(listFacts(db), "priority");
  const { regions: count, cities, municipalities } = networkCounts;
  return {
    title: t("title"),
    description: t("description"),
    lead: t("lead", { regions: count, cities, municipalities }),
    map: countryMap,
    regions: regions.map((region) => {
      const examples = region.members.reduce((sum, { id }) => sum + (byCity.get(id) ?? 0), 0);
      const counted = examples === 0 ? t("examples_zero") : t("examples", { count: examples });
      const priorities = facts
        .filter(({ subject }) => subject === region.id)
        .map(({ text }) => factIn(text, lang).text);
      return { ...itemOf(region, lang), examples: counted, hasExamples: examples > 0, priorities };
    }),
    sources: onePerPublisher(networkSources.map(sourceOf)),
  };
}

function itemOf(region: Region, lang: Lang): Omit<RegionItem, "examples" | "hasExamples" | "priorities"> {
  const [first] = region.members;
  const members = region.members.map(({ name }) => name[lang]);
  return {
    id: region.id,
    href: paths.city(lang, region.id),
    name: region.name[lang],
    mapName: first?.name[lang] ?? region.name[lang],
    members: members.length > 1 ? members.join(", ") : null,
    point: mapPoint({ lat: first?.lat ?? 0, lon: first?.lon ?? 0 }),
  };
}
