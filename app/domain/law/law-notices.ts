import type { Lang, Text } from "../lang.ts";
import { tableEndsWithin } from "./rules-in-force.ts";
import { fillIn } from "./say-schedule.ts";
import { dayInWords } from "./wording.ts";

/** What those who look after the service must be told about its rules. */
export interface LawNotice {
  kind: "table-ends" | "table-ended";
  endsOn: string;
  daysLeft: number;
}

/** Coordinators are told so many days before a table of rules ends. */
export const daysOfWarning = 90;

export function lawNotices(today: string): LawNotice[] {
  const end = tableEndsWithin(today, daysOfWarning);
  return end ? [{ kind: end.daysLeft < 0 ? "table-ended" : "table-ends", ...end }] : [];
}

const noticeTexts: Readonly<Record<LawNotice["kind"], Text>> = {
  "table-ends": {
    fi: "EU-kynnysarvojen taulukko päättyy {day}, {days} päivän kuluttua. Lisätkää uudet arvot ennen sitä; sen jälkeen neuvoja ei suosittele mitään niiden varassa.",
    sv: "Tabellen över EU-tröskelvärden slutar {day}, om {days} dagar. Lägg till de nya värdena före det; därefter rekommenderar guiden ingenting som beror på dem.",
    en: "The table of EU thresholds ends on {day}, in {days} days. Add the new figures before then; after it the adviser recommends nothing that depends on them.",
  },
  "table-ended": {
    fi: "EU-kynnysarvojen taulukko päättyi {day}. Neuvoja ei suosittele mitään, mikä riippuu uusista arvoista, ennen kuin ne on lisätty.",
    sv: "Tabellen över EU-tröskelvärden slutade {day}. Guiden rekommenderar ingenting som beror på de nya värdena förrän de har lagts till.",
    en: "The table of EU thresholds ended on {day}. The adviser recommends nothing that depends on the new figures until they are added.",
  },
};

export const sayLawNotice = ({ kind, endsOn, daysLeft }: LawNotice, lang: Lang): string =>
  fillIn(noticeTexts[kind], lang, { day: dayInWords(endsOn, lang), days: daysLeft });
