import type { Lang, Text } from "~/domain/lang.ts";
import { formatDay } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import {
  contentDay,
  networkThemes,
  programmes,
  regionNameOf,
  type Source,
  sourcesOf,
  support,
} from "./network-content.server.ts";
import type { SourcedText } from "./show-region.server.ts";

export interface ThemeRow {
  readonly name: string;
  readonly lead: string;
  readonly partners: string;
  readonly sources: readonly Source[];
}

export interface ProgrammeView {
  readonly id: string;
  readonly name: string;
  readonly years: string;
  readonly coordinator: string | null;
  readonly ministry: string | null;
  readonly sources: readonly Source[];
  readonly facts: readonly SourcedText[];
  readonly themes: readonly ThemeRow[];
}

export interface ContactView {
  readonly name: string;
  readonly role: string;
  readonly until: string | null;
  readonly successor: string | null;
  readonly page: string | null;
  readonly sources: readonly Source[];
}

export interface ProgrammesPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly programmes: readonly ProgrammeView[];
  readonly leadThemes: {
    readonly name: string;
    readonly facts: readonly SourcedText[];
    readonly items: readonly ThemeRow[];
  };
  readonly networksTheme: { readonly name: string; readonly facts: readonly SourcedText[] };
  readonly themes: readonly SourcedText[];
  readonly support: readonly SourcedText[];
  readonly governance: readonly SourcedText[];
  readonly contacts: readonly ContactView[];
}

interface Fact {
  readonly text: Text;
  readonly sources: readonly string[];
}

export function showProgrammes(lang: Lang): ProgrammesPage {
  const t = translator(lang, "network");
  const factsOf = (facts: readonly Fact[]): SourcedText[] =>
    facts.map(({ text, sources }) => ({ text: text[lang], sources: sourcesOf(sources) }));
  const { leadThemes, networksTheme } = networkThemes;
  return {
    title: t("programmes.title"),
    description: t("programmes.description"),
    lead: t("programmes.lead", { date: formatDay(contentDay, lang) }),
    programmes: programmes.map((programme) => ({
      id: programme.id,
      name: programme.name[lang],
      years: yearsOf(programme.years, t),
      coordinator: programme.coordinator?.[lang] ?? null,
      ministry: programme.responsibleMinistry?.[lang] ?? null,
      sources: sourcesOf([
        ...programme.nameSources,
        ...programme.coordinatorSources,
        ...("sources" in programme.years ? (programme.years.sources ?? []) : []),
      ]),
      facts: factsOf(programme.facts),
      themes: (programme.themes ?? []).map((theme) => rowOf(theme, lang, t)),
    })),
    leadThemes: {
      name: leadThemes.projectTerm[lang],
      facts: [...factsOf(leadThemes.facts), ...leadThemes.items.flatMap((item) => factsOf(item.facts))],
      items: leadThemes.items.map((item) => rowOf(item, lang, t)),
    },
    networksTheme: { name: networksTheme.name[lang], facts: factsOf(networksTheme.facts) },
    themes: networkThemes.main.map(({ name, sources }) => ({ text: name[lang], sources: sourcesOf(sources) })),
    support: factsOf(support.facts),
    governance: [
      {
        text: t("programmes.coordinationSince", { year: String(support.governance.coordinationStarted) }),
        sources: sourcesOf(support.governance.coordinationStartedSources),
      },
      ...factsOf([support.governance.steering]),
    ],
    contacts: support.contacts.map((contact) => ({
      name: contact.name[lang],
      role: contact.role[lang],
      until: contact.validTo ? t("programmes.until", { date: formatDay(contact.validTo, lang) }) : null,
      successor: contact.successor
        ? t("programmes.successor", {
            date: formatDay(contact.successor.from, lang),
            name: contact.successor.name[lang] ?? contact.successor.name.fi,
          })
        : null,
      page: contact.page ?? null,
      sources: sourcesOf(contact.sources),
    })),
  };
}

interface Years {
  readonly from: number;
  readonly to: number | null;
  readonly plannedTo?: number;
}

function yearsOf({ from, to, plannedTo }: Years, t: Translate<"network">): string {
  if (plannedTo) return t("programmes.inkaYears", { from: String(from), to: String(plannedTo) });
  return to === null ? t("programmes.since", { from: String(from) }) : `${from}–${to}`;
}

interface Led {
  readonly name: Text;
  readonly leadRegion: string;
  readonly partnerRegions?: readonly string[];
  readonly sources: readonly string[];
}

function rowOf({ name, leadRegion, partnerRegions = [], sources }: Led, lang: Lang, t: Translate<"network">): ThemeRow {
  const names = partnerRegions.map((id) => regionNameOf(id)?.[lang] ?? id);
  return {
    name: name[lang],
    lead: regionNameOf(leadRegion)?.[lang] ?? leadRegion,
    partners: names.length > 0 ? names.join(", ") : t("programmes.notFound"),
    sources: sourcesOf(sources),
  };
}
