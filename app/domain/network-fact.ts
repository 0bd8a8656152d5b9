import { type Actor, hasRole } from "./case/actor.ts";
import { isLeadOf } from "./case/people-rights.ts";
import { type Lang, languages } from "./lang.ts";

/**
 * What the application knows of the network, its programmes and its cities: each fact on its own, with its sources and the
 * day on which they said so. `led`: a project or theme with the region that leads it and its partners.
 */
export const factKinds = {
  agreement: "text",
  priority: "text",
  "cross-cutting": "text",
  note: "text",
  "funding-authority": "text",
  sum: "text",
  university: "text",
  inhabitants: "number",
  years: "text",
  coordinator: "text",
  ministry: "text",
  fact: "text",
  theme: "text",
  contact: "text",
  led: "led",
} as const satisfies Record<string, "text" | "number" | "led">;
export type FactKind = keyof typeof factKinds;

export const isFactKind = (kind: string): kind is FactKind => kind in factKinds;

/** What can be added to a region by whoever keeps its entry, and to the subjects of the whole network. */
export const addableToRegion: readonly FactKind[] = [
  "priority",
  "cross-cutting",
  "sum",
  "university",
  "funding-authority",
  "note",
];
const addable: Readonly<Record<string, readonly FactKind[]>> = {
  themes: ["theme"],
  "lead-projects": ["led", "fact"],
  inka: ["led", "fact"],
  contacts: ["contact", "fact"],
};
export const addableTo = (subject: string): readonly FactKind[] => addable[subject] ?? ["fact"];

export interface FactSource {
  url: string | null;
  publisher: string;
  title: string | null;
}

/** In at least one language; the others where somebody has written them. */
export type FactText = Partial<Record<Lang, string>>;

export interface NetworkFact {
  id: string;
  version: number;
  /** A region, a programme, or another page of the network. */
  subject: string;
  kind: FactKind;
  place: number;
  text: FactText;
  number: number | null;
  led: { lead: string; partners: readonly string[] } | null;
  /** The member of the region whose figure it is. */
  cityId: string | null;
  sources: readonly FactSource[];
  checkedOn: string;
  isRemoved: boolean;
  /** Null for what came with the application. */
  by: string | null;
  at: Date;
}

/** In the reader's language, else in one that there is. */
export function factIn(text: FactText, lang: Lang): { text: string; lang: Lang } {
  const found = [lang, ...languages].find((one) => text[one]) ?? lang;
  return { text: text[found] ?? "", lang: found };
}

/** Coordinators keep everything, the lead of a city its region's entry, but no other member's own figures. */
export const mayKeep = (
  actor: Actor,
  { subject, cityId }: Pick<NetworkFact, "subject" | "cityId">,
  ownRegion: string | undefined,
): boolean =>
  hasRole(actor, "coordinator") ||
  (isLeadOf(actor, actor.cityId) && subject === ownRegion && (cityId === null || cityId === actor.cityId));
