import type { Db } from "db/connection.ts";
import { listFacts } from "db/repositories/network-facts.ts";
import type { Lang } from "~/domain/lang.ts";
import { type FactSource, factIn, type NetworkFact } from "~/domain/network-fact.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { contentDay, networksTheme, onePerPublisher, programmes } from "./network-content.server.ts";
import { ofKind, type ToldFact, tellKind, tellLed } from "./tell-facts.server.ts";

type LedRow = ReturnType<typeof tellLed>;

export interface ProgrammeView {
  readonly id: string;
  readonly name: string;
  readonly years: string | null;
  readonly coordinator: string | null;
  readonly ministry: string | null;
  readonly sources: readonly FactSource[];
  readonly checked: string | null;
  readonly facts: readonly ToldFact[];
  readonly themes: readonly LedRow[];
}

export interface ProgrammesPage {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly lang: Lang;
  readonly programmes: readonly ProgrammeView[];
  readonly leadProjects: { readonly facts: readonly ToldFact[]; readonly items: readonly LedRow[] };
  readonly networksTheme: { readonly name: string; readonly facts: readonly ToldFact[] };
  readonly themes: readonly ToldFact[];
  readonly support: readonly ToldFact[];
  readonly governance: readonly ToldFact[];
  readonly contacts: readonly ToldFact[];
}

export function showProgrammes(db: Db, lang: Lang): ProgrammesPage {
  const t = translator(lang, "network");
  const all = listFacts(db);
  const of = (subject: string): readonly NetworkFact[] => all.filter((fact) => fact.subject === subject);
  const last = all.reduce((day, { checkedOn }) => (checkedOn > day ? checkedOn : day), contentDay);
  const ledOf = (subject: string) => ofKind(of(subject), "led").map((fact) => tellLed(fact, lang));
  return {
    title: t("programmes.title"),
    description: t("programmes.description"),
    lead: t("programmes.lead", { date: formatDay(last, lang) }),
    lang,
    programmes: programmes.map(({ id, name }) => ({
      ...headOf(of(id), lang),
      ...{ id, name: name[lang], facts: tellKind(of(id), "fact", lang), themes: ledOf(id) },
    })),
    leadProjects: { facts: tellKind(of("lead-projects"), "fact", lang), items: ledOf("lead-projects") },
    networksTheme: { name: networksTheme[lang], facts: tellKind(of("networks-theme"), "fact", lang) },
    themes: tellKind(of("themes"), "theme", lang),
    support: tellKind(of("support"), "fact", lang),
    governance: tellKind(of("contacts"), "fact", lang),
    contacts: tellKind(of("contacts"), "contact", lang),
  };
}

type Head = Pick<ProgrammeView, "years" | "coordinator" | "ministry" | "sources" | "checked">;

/** Years, coordinator and ministry stand in one list, with their sources under it. */
function headOf(facts: readonly NetworkFact[], lang: Lang): Head {
  const kinds = ["years", "coordinator", "ministry"] as const;
  const heads = kinds.flatMap((kind) => ofKind(facts, kind));
  const said = (kind: (typeof kinds)[number]) => {
    const fact = heads.find((one) => one.kind === kind);
    return fact ? factIn(fact.text, lang).text : null;
  };
  const days = heads.map(({ checkedOn }) => checkedOn).toSorted();
  return {
    ...{ years: said("years"), coordinator: said("coordinator"), ministry: said("ministry") },
    sources: onePerPublisher(heads.flatMap(({ sources }) => sources)),
    checked: days[0] ? formatDay(days[0], lang) : null,
  };
}
