import type { Db } from "db/connection.ts";
import { listExamplesOfCities } from "db/repositories/example-list.ts";
import { listConfirmations, listFacts } from "db/repositories/network-facts.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import type { FactKind, FactSource, NetworkFact } from "~/domain/network-fact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatList, formatNumber } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { onePerPublisher, type Region, regions } from "./network-content.server.ts";
import { ofKind, type ToldFact, tellKind, tellRoles } from "./tell-facts.server.ts";

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
  readonly memberSources: readonly FactSource[];
  readonly prioritiesTitle: string;
  readonly prioritiesNotes: readonly string[];
  readonly priorities: readonly ToldFact[];
  /** Which member said on which day that all of this is right. */
  readonly confirmed: readonly string[];
  readonly crossCutting: readonly ToldFact[];
  readonly agreement: readonly ToldFact[];
  /** What else the sources tell of the region's agreement. */
  readonly notes: readonly ToldFact[];
  readonly funding: readonly ToldFact[];
  readonly sums: readonly ToldFact[];
  readonly leadThemes: readonly ToldFact[];
  readonly inka: readonly ToldFact[];
  readonly universities: readonly ToldFact[];
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
  const facts = listFacts(db, [region.id]);
  const told = (kind: FactKind) => tellKind(facts, kind, lang);
  const confirmations = listConfirmations(db);
  const confirmed = region.members.flatMap((member) => {
    const at = confirmations.get(member.id);
    const date = at && formatDay(dayInHelsinki(at), lang);
    return date ? [t("region.confirmed", { city: member.name[lang], date })] : [];
  });
  const figures = ofKind(facts, "inhabitants");

  return ok({
    title: name,
    description: t("region.description", { name }),
    lang,
    members: region.members.map((member) =>
      memberOf(
        member,
        figures.find(({ cityId }) => cityId === member.id),
        lang,
        t,
      ),
    ),
    memberSources: onePerPublisher(figures.flatMap(({ sources }) => sources)),
    prioritiesTitle: t(isPartial ? "region.packages" : "region.priorities"),
    prioritiesNotes: [
      ...(isPartial ? [t("region.packagesNote")] : []),
      ...(confirmed.length > 0 ? [] : [t("region.of2021")]),
    ],
    confirmed,
    priorities: told("priority"),
    crossCutting: told("cross-cutting"),
    agreement: told("agreement"),
    notes: told("note"),
    funding: told("funding-authority"),
    sums: told("sum"),
    leadThemes: tellRoles(listFacts(db, ["lead-projects"]), region.id, lang),
    inka: tellRoles(listFacts(db, ["inka"]), region.id, lang),
    universities: told("university"),
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

function memberOf(
  member: Region["members"][number],
  figure: NetworkFact | undefined,
  lang: Lang,
  t: Translate<"network">,
): RegionMember {
  const spoken = member.languages.map((code) => (code === "sv" ? t("region.language.sv") : t("region.language.fi")));
  const count = figure?.number ?? null;
  return {
    name: member.name[lang],
    inhabitants: figure && count !== null ? `${formatNumber(count, lang)} (${formatDay(figure.checkedOn, lang)})` : "–",
    languages: formatList(spoken, lang),
    code: member.code,
    province: `${member.nuts3Name[lang]} (${member.nuts3})`,
  };
}
