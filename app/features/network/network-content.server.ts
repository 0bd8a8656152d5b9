import network from "db/seed/content/network.json" with { type: "json" };
import { languages, type Text } from "~/domain/lang.ts";
import type { FactSource } from "~/domain/network-fact.ts";

// The register of the network: which regions, members and programmes there are. What is told of them are facts that people keep.

export type Region = (typeof network.regions)[number];
type Member = Region["members"][number];

export const regions: readonly Region[] = network.regions;
const members: readonly Member[] = regions.flatMap((region) => region.members);
export const programmes = network.programmes;
export const networksTheme = network.themes.networksTheme.name;
export const networkSources = network.nameSources;
export const networkCounts = network.counts;

interface SourceRow {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly title?: string;
  readonly date?: string;
  readonly lang?: string;
}
const sources: readonly SourceRow[] = network.sources;
const byReference = new Map<string, SourceRow>(
  sources.flatMap((source) => [
    [source.id, source] as const,
    ...(source.url === null ? [] : [[source.url, source] as const]),
  ]),
);

/** A source as the register names it, by its id or address. */
export function sourceOf(reference: string): FactSource {
  const row = byReference.get(reference);
  if (!row) return { url: reference.startsWith("http") ? reference : null, publisher: reference, title: null };
  return { url: row.url, publisher: row.publisher, title: row.title ?? null };
}

/** A member of the network by any of its three names. */
export const memberNamed = (city: string): Member | undefined =>
  members.find(({ name }) => languages.some((lang) => name[lang] === city));

/** The three names of a city by any of them. */
export const cityNameOf = (city: string): Text | undefined => memberNamed(city)?.name;

/** The sources of a fact, one of each publisher: enough to check it, few enough to read past. */
export function onePerPublisher(sources: readonly FactSource[]): FactSource[] {
  const byPublisher = new Map<string, FactSource>();
  for (const source of sources) if (!byPublisher.has(source.publisher)) byPublisher.set(source.publisher, source);
  return [...byPublisher.values()];
}

export const regionNameOf = (id: string): Text | undefined => regions.find((region) => region.id === id)?.name;
export const contentDay = network.asOf;
