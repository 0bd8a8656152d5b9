import type { Db } from "db/connection.ts";
import { insertFacts } from "db/repositories/network-facts.ts";
import network from "db/seed/content/network.json" with { type: "json" };
import type { Lang, Text } from "~/domain/lang.ts";
import type { FactKind, FactSource, NetworkFact } from "~/domain/network-fact.ts";
import { formatDay, formatMoney, formatShare } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { sourceOf } from "./network-content.server.ts";

type Given = Pick<NetworkFact, "id" | "kind" | "text"> & { sources: readonly string[] } & Partial<
    Pick<NetworkFact, "number" | "led" | "cityId" | "checkedOn">
  >;
type Region = (typeof network.regions)[number];

const inAll = (say: (t: Translate<"network">, lang: Lang) => string): Text => ({
  fi: say(translator("fi", "network"), "fi"),
  sv: say(translator("sv", "network"), "sv"),
  en: say(translator("en", "network"), "en"),
});

const sumKinds = [
  "indicative_erdf_and_state_per_year",
  "indicative_erdf_per_year",
  "akke_start_2021",
  "erdf_share_of_costs_in_call_2023",
] as const;

interface Sum {
  kind: string;
  eur?: number;
  /** Of the costs, 0 to 1. */
  share?: number;
  sources: readonly string[];
}

/** What the sources tell of the money of a region's agreement. */
function sumsOf(region: Region): Given[] {
  const sums: readonly Sum[] = region.funding;
  return sums.flatMap(({ kind, eur = 0, share = 0, sources }) => {
    const known = sumKinds.find((one) => one === kind);
    const text =
      known &&
      inAll((t, lang) => t(`region.sum.${known}`, { sum: formatMoney(eur, lang), share: formatShare(share, lang) }));
    return text ? [{ id: `sum-${kind}`, kind: "sum", text, sources }] : [];
  });
}

function factsOfRegion(region: Region): Given[] {
  const { agreement, fundingAuthority } = region;
  const signed = inAll((t, lang) =>
    t("region.agreementText", {
      signed: formatDay(agreement.signed, lang),
      validTo: formatDay(agreement.validTo, lang),
    }),
  );
  return [
    { id: "agreement", kind: "agreement", text: signed, sources: agreement.sources },
    ...region.priorities.map(({ id, kind, label, sources }): Given => {
      const as: FactKind = kind === "cross_cutting" ? "cross-cutting" : "priority";
      return { id, kind: as, text: label, sources };
    }),
    ...[...agreement.updates, ...region.notes].map(({ text, sources }, place): Given => {
      return { id: `note-${place + 1}`, kind: "note", text: { en: text }, sources };
    }),
    ...(fundingAuthority
      ? [
          {
            id: "funding-authority",
            kind: "funding-authority",
            text: fundingAuthority.name,
            sources: fundingAuthority.sources,
          } as const,
        ]
      : []),
    ...sumsOf(region),
    ...region.universities.map(({ name, sources }, place): Given => {
      return { id: `university-${place + 1}`, kind: "university", text: name, sources };
    }),
    ...region.members.map(({ id, population }): Given => {
      const figure = { number: population.value, cityId: id, checkedOn: `${population.year}-12-31` };
      return { id: `inhabitants-${id}`, kind: "inhabitants", text: {}, sources: region.memberSources, ...figure };
    }),
  ];
}

const factsOf = (facts: readonly { text: Text; sources: readonly string[] }[], of = "fact"): Given[] =>
  facts.map(({ text, sources }, place) => ({ id: `${of}-${place + 1}`, kind: "fact", text, sources }));

interface Led {
  readonly id: string;
  readonly name: Text;
  readonly leadRegion: string;
  readonly partnerRegions?: readonly string[];
  readonly sources: readonly string[];
}
const ledOf = ({ id, name, leadRegion, partnerRegions = [], sources }: Led): Given => {
  return { id, kind: "led", text: name, led: { lead: leadRegion, partners: partnerRegions }, sources };
};

type Programme = (typeof network.programmes)[number];
interface Years {
  readonly from: number;
  readonly to: number | null;
  readonly plannedTo?: number;
  readonly sources?: readonly string[];
}

function yearsIn({ from, to, plannedTo }: Years): Text {
  if (plannedTo) return inAll((t) => t("programmes.inkaYears", { from: String(from), to: String(plannedTo) }));
  return to === null ? inAll((t) => t("programmes.since", { from: String(from) })) : inAll(() => `${from}–${to}`);
}

function factsOfProgramme(programme: Programme): Given[] {
  const { coordinator, responsibleMinistry, coordinatorSources, nameSources } = programme;
  const years: Years = programme.years;
  return [
    { id: "years", kind: "years", text: yearsIn(years), sources: [...nameSources, ...(years.sources ?? [])] },
    ...(coordinator
      ? [{ id: "coordinator", kind: "coordinator", text: coordinator, sources: coordinatorSources } as const]
      : []),
    ...(responsibleMinistry
      ? [{ id: "ministry", kind: "ministry", text: responsibleMinistry, sources: coordinatorSources } as const]
      : []),
    ...factsOf(programme.facts),
    ...(programme.themes ?? []).map(ledOf),
  ];
}

type Contact = (typeof network.support.contacts)[number];

/** One sentence on who does what, for how long, and who comes after. */
const sayContact = (contact: Contact): Text =>
  inAll((t, lang) => {
    const { validTo, successor } = contact;
    const until = validTo ? ` (${t("programmes.until", { date: formatDay(validTo, lang) })})` : "";
    const after = successor
      ? ` ${t("programmes.successor", { date: formatDay(successor.from, lang), name: successor.name[lang] ?? successor.name.fi })}`
      : "";
    return `${contact.name[lang]}${until}: ${contact.role[lang]}.${after}`;
  });

function factsOfContacts(): Given[] {
  const { governance, contacts } = network.support;
  const since = inAll((t) => t("programmes.coordinationSince", { year: String(governance.coordinationStarted) }));
  return [
    { id: "since", kind: "fact", text: since, sources: governance.coordinationStartedSources },
    { id: "steering", kind: "fact", ...governance.steering },
    ...contacts.map((contact): Given => {
      const sources = [...contact.sources, ...(contact.page ? [contact.page] : [])];
      return { id: contact.id, kind: "contact", text: sayContact(contact), sources: [...new Set(sources)] };
    }),
  ];
}

function allFacts(): [subject: string, facts: readonly Given[]][] {
  const { leadThemes, networksTheme, main } = network.themes;
  return [
    ...network.regions.map((region) => [region.id, factsOfRegion(region)] as [string, Given[]]),
    ...network.programmes.map((programme) => [programme.id, factsOfProgramme(programme)] as [string, Given[]]),
    ["themes", main.map(({ id, name, sources }) => ({ id, kind: "theme", text: name, sources }))],
    [
      "lead-projects",
      [
        ...factsOf(leadThemes.facts),
        ...leadThemes.items.flatMap(({ id, facts }) => factsOf(facts, `fact-${id}`)),
        ...leadThemes.items.map(ledOf),
      ],
    ],
    ["networks-theme", factsOf(networksTheme.facts)],
    ["support", factsOf(network.support.facts)],
    ["contacts", factsOfContacts()],
  ];
}

const kept = ({ url, publisher, title }: FactSource): FactSource => ({ url, publisher, title });

/** The facts that came with the application, where they are not kept yet: what people have corrected stays theirs. */
export function seedNetworkFacts(db: Db, at: Date): void {
  for (const [subject, facts] of allFacts()) {
    insertFacts(
      db,
      facts.map(({ id, kind, text, sources, ...given }, place) => ({
        ...{ id: `${subject}.${id}`, version: 1, subject, kind, place: place + 1, text },
        ...{ number: null, led: null, cityId: null, checkedOn: network.asOf, ...given },
        sources: sources.map((reference) => kept(sourceOf(reference))),
        ...{ isRemoved: false, by: null, at },
      })),
    );
  }
}
