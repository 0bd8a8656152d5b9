import type { Db } from "db/connection.ts";
import { listExamplesOfCities } from "db/repositories/example-list.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatList, formatMoney, formatNumber, formatShare } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { networkThemes, programmes, type Region, regions, type Source, sourcesOf } from "./network-content.server.ts";

export interface SourcedText {
  readonly text: string;
  readonly sources: readonly Source[];
}

interface RegionMember {
  readonly name: string;
  readonly inhabitants: string;
  readonly languages: string;
  readonly code: string;
  readonly province: string;
}

interface RegionExample {
  readonly href: string;
  readonly title: string;
  readonly year: string | null;
}

export interface RegionPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly members: readonly RegionMember[];
  readonly inhabitantsOn: string;
  readonly memberSources: readonly Source[];
  readonly prioritiesTitle: string;
  readonly prioritiesNotes: readonly string[];
  readonly priorities: readonly SourcedText[];
  readonly crossCutting: readonly SourcedText[];
  readonly agreement: SourcedText;
  /** What else the sources tell of the region's agreement; written in English only. */
  readonly notes: readonly SourcedText[];
  readonly funding: SourcedText | null;
  readonly sums: readonly SourcedText[];
  readonly leadThemes: readonly SourcedText[];
  readonly inka: readonly SourcedText[];
  readonly universities: readonly SourcedText[];
  readonly pages: readonly { readonly href: string; readonly name: string; readonly lang: string }[];
  readonly examples: readonly RegionExample[];
  /** Where people of other cities ask each member. */
  readonly ask: readonly { readonly href: string; readonly text: string }[];
  readonly back: string;
  readonly startPlan: string;
  readonly otherExamples: string;
}

type Refusal = { kind: "not-found" };

/** A region of the network; asked for by a member's name, the region that it belongs to. */
export function findRegion(id: string): Region | undefined {
  return (
    regions.find((region) => region.id === id) ?? regions.find(({ members }) => members.some((one) => one.id === id))
  );
}

export function showRegion(db: Db, lang: Lang, id: string): Result<RegionPage, Refusal> {
  const region = findRegion(id);
  if (!region) return refuse({ kind: "not-found" });
  const t = translator(lang, "network");
  const name = region.name[lang];
  const isPartial = region.prioritiesStatus === "partial";
  const priorities = region.priorities.map(({ kind, label, sources }) => ({
    kind,
    text: label[lang],
    sources: sourcesOf(sources),
  }));

  return ok({
    title: name,
    description: t("region.description", { name }),
    lang,
    members: region.members.map((member) => memberOf(member, lang, t)),
    inhabitantsOn: t("region.inhabitantsOn", { year: String(region.populationTotal.year) }),
    memberSources: sourcesOf(region.memberSources),
    prioritiesTitle: t(isPartial ? "region.packages" : "region.priorities"),
    prioritiesNotes: [...(isPartial ? [t("region.packagesNote")] : []), t("region.of2021")],
    priorities: priorities.filter(({ kind }) => kind !== "cross_cutting"),
    crossCutting: priorities.filter(({ kind }) => kind === "cross_cutting"),
    agreement: {
      text: t("region.agreementText", {
        signed: formatDay(region.agreement.signed, lang),
        validTo: formatDay(region.agreement.validTo, lang),
      }),
      sources: sourcesOf(region.agreement.sources),
    },
    notes: [...region.agreement.updates, ...region.notes].map(({ text, sources }) => ({
      text,
      sources: sourcesOf(sources),
    })),
    funding: region.fundingAuthority && {
      text: region.fundingAuthority.name[lang],
      sources: sourcesOf(region.fundingAuthority.sources),
    },
    sums: sumsOf(region, lang, t),
    leadThemes: leadThemesOf(region, lang, t),
    inka: inkaOf(region, lang, t),
    universities: region.universities.map((one) => ({ text: one.name[lang], sources: sourcesOf(one.sources) })),
    pages: region.pages.map(({ url, lang: pageLang }) => ({
      href: url,
      name: new URL(url).hostname.replace(/^www\./, ""),
      lang: pageLang,
    })),
    examples: listExamplesOfCities(
      db,
      region.members.map((member) => member.id),
    ).map(({ id: example, content }) => ({
      href: paths.example(lang, example),
      title: content.title[lang],
      year: content.year?.toString() ?? null,
    })),
    ask: region.members.map((member) => ({
      href: paths.askCity(lang, { city: member.id }),
      text: t("region.ask", { city: member.name[lang] }),
    })),
    back: paths.cities(lang),
    startPlan: paths.newPlan(lang),
    otherExamples: paths.examples(lang),
  });
}

interface Sum {
  kind: string;
  eur?: number;
  /** Of the costs, 0 to 1. */
  share?: number;
  sources: readonly string[];
}

const sumKinds = [
  "indicative_erdf_and_state_per_year",
  "indicative_erdf_per_year",
  "akke_start_2021",
  "erdf_share_of_costs_in_call_2023",
] as const;

/** What the sources tell of the money of the region's agreement. */
function sumsOf(region: Region, lang: Lang, t: Translate<"network">): SourcedText[] {
  const sums: readonly Sum[] = region.funding;
  return sums.flatMap(({ kind, eur = 0, share = 0, sources }) => {
    const known = sumKinds.find((one) => one === kind);
    const facts = { sum: formatMoney(eur, lang), share: formatShare(share, lang) };
    return known ? [{ text: t(`region.sum.${known}`, facts), sources: sourcesOf(sources) }] : [];
  });
}

function memberOf(member: Region["members"][number], lang: Lang, t: Translate<"network">): RegionMember {
  const spoken = member.languages.map((code) => (code === "sv" ? t("region.language.sv") : t("region.language.fi")));
  return {
    name: member.name[lang],
    inhabitants: formatNumber(member.population.value, lang),
    languages: formatList(spoken, lang),
    code: member.code,
    province: `${member.nuts3Name[lang]} (${member.nuts3})`,
  };
}

const roleOf = (role: string, t: Translate<"network">): string =>
  role === "lead" ? t("region.role.lead") : t("region.role.partner");

function leadThemesOf(region: Region, lang: Lang, t: Translate<"network">): SourcedText[] {
  return region.leadThemeRoles.flatMap(({ leadTheme, role, sources }) => {
    const theme = networkThemes.leadThemes.items.find(({ id }) => id === leadTheme);
    return theme ? [{ text: `${theme.name[lang]} (${roleOf(role, t)})`, sources: sourcesOf(sources) }] : [];
  });
}

function inkaOf(region: Region, lang: Lang, t: Translate<"network">): SourcedText[] {
  const themes = programmes.find(({ id }) => id === "inka")?.themes ?? [];
  return region.inkaRoles.flatMap(({ theme, role, sources }) => {
    const found = themes.find(({ id }) => id === theme);
    return found ? [{ text: `${found.name[lang]} (${roleOf(role, t)})`, sources: sourcesOf(sources) }] : [];
  });
}
