import type { Lang } from "~/domain/lang.ts";
import { type FactKind, type FactSource, factIn, type NetworkFact } from "~/domain/network-fact.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { onePerPublisher, regionNameOf } from "./network-content.server.ts";

/** A fact as a page tells it. */
export interface ToldFact {
  readonly id: string;
  readonly text: string;
  /** The language of the text. */
  readonly lang: Lang;
  readonly sources: readonly FactSource[];
  /** The day on which the sources said so. */
  readonly checked: string;
}

export function tell(fact: NetworkFact, lang: Lang): ToldFact {
  const { id, text, sources, checkedOn } = fact;
  return { id, ...factIn(text, lang), sources: onePerPublisher(sources), checked: formatDay(checkedOn, lang) };
}

export const ofKind = (facts: readonly NetworkFact[], kind: FactKind): NetworkFact[] =>
  facts.filter((fact) => fact.kind === kind);

export const tellKind = (facts: readonly NetworkFact[], kind: FactKind, lang: Lang): ToldFact[] =>
  ofKind(facts, kind).map((fact) => tell(fact, lang));

const nameOf = (region: string, lang: Lang): string => regionNameOf(region)?.[lang] ?? region;

/** Who leads a project or theme, and with whom. */
export function tellLed(fact: NetworkFact, lang: Lang): ToldFact & { lead: string; partners: string } {
  const { lead = "", partners = [] } = fact.led ?? {};
  const names = partners.map((region) => nameOf(region, lang));
  const none = translator(lang, "network")("programmes.notFound");
  return { ...tell(fact, lang), lead: nameOf(lead, lang), partners: names.length > 0 ? names.join(", ") : none };
}

/** The projects or themes that a region leads or is a partner in. */
export function tellRoles(facts: readonly NetworkFact[], region: string, lang: Lang): ToldFact[] {
  const t = translator(lang, "network");
  return ofKind(facts, "led").flatMap((fact) => {
    const isLead = fact.led?.lead === region;
    if (!isLead && !fact.led?.partners.includes(region)) return [];
    const told = tell(fact, lang);
    return [{ ...told, text: `${told.text} (${t(isLead ? "region.role.lead" : "region.role.partner")})` }];
  });
}
