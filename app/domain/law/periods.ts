import { actFirstDay, type Dated, isInForce, rulesetDate } from "./dated.ts";
import type { Source } from "./sources.ts";

/** What shortens or lengthens a period. */
export interface PeriodVariants {
  /** Tenders are accepted electronically: the rule today (§ 62(1)). */
  eTenders: boolean;
  /** A prior information notice was sent 35 days to 12 months before the notice. */
  pin: boolean;
  /** Justified urgency, with the reasons in the notice. */
  urgency: boolean;
  /** Some documents cannot be had freely on the net. */
  documentsNotOnline: boolean;
  /** Restricted procedure of a city: the same day agreed with every candidate chosen, or agreement sought in vain. */
  tenderPeriodAgreed: "not-sought" | "agreed" | "not-reached";
}

export const usualVariants: PeriodVariants = {
  eTenders: true,
  pin: false,
  urgency: false,
  documentsNotOnline: false,
  tenderPeriodAgreed: "not-sought",
};

interface Length {
  days: number;
  law: readonly string[];
}

/** A minimum period towards suppliers. A way to shorten it that is not named does not exist. */
export interface MinimumPeriod extends Dated {
  id: string;
  normal: Length;
  eTenders?: Length;
  pin?: Length;
  urgency?: Length;
  agreed?: Length;
  agreementNotReached?: Length;
  /** Does it grow when documents are not on the net (§ 69(2))? */
  growsWithoutDocuments: boolean;
}

const act = (section: string): string => `1397/2016 ${section}`;
const length = (days: number, ...law: string[]): Length => ({ days, law: law.map(act) });

const dated = (id: string, law: readonly string[], source: readonly Source[] = ["act", "hankinnat"]): Dated => ({
  id,
  kind: "law",
  validFrom: actFirstDay,
  validTo: null,
  law,
  source,
  verifiedOn: rulesetDate,
});

const floorOfReductions = {
  fi: "Tulkintaa, jonka mukaan viiden päivän lyhennys ei alita ennakkoilmoituksen ja kiireen vähimmäisaikaa, ei ole tarkistettu.",
  sv: "Tolkningen att förkortningen med fem dagar inte går under minimitiden vid förhandsannons och brådska har inte kontrollerats.",
  en: "The reading that the reduction of five days does not go below the minimum with a prior information notice or in urgency was not checked.",
};

/** Section 56 and 57 for each procedure of the EU regime; § 121 for concessions. */
export const minimumPeriods = {
  "open.tender": {
    ...dated("open.tender", [act("§ 56(2)"), act("§ 56(3)"), act("§ 57"), "Directive 2014/24/EU Art. 27"]),
    normal: length(35, "§ 56(2)"),
    eTenders: length(30, "§ 56(2)", "§ 56(3)"),
    pin: length(15, "§ 57(2)"),
    urgency: length(15, "§ 57(1)"),
    growsWithoutDocuments: true,
    notVerified: floorOfReductions,
  },
  "restricted.request": {
    ...dated("restricted.request", [act("§ 56(2)"), act("§ 57(1)"), "Directive 2014/24/EU Art. 28"]),
    normal: length(30, "§ 56(2)"),
    urgency: length(15, "§ 57(1)"),
    growsWithoutDocuments: false,
  },
  "restricted.tender": {
    ...dated("restricted.tender", [
      act("§ 56(2)"),
      act("§ 56(3)"),
      act("§ 56(4)"),
      act("§ 57"),
      "Directive 2014/24/EU Art. 28",
    ]),
    normal: length(30, "§ 56(2)"),
    eTenders: length(25, "§ 56(2)", "§ 56(3)"),
    pin: length(10, "§ 57(2)"),
    urgency: length(10, "§ 57(1)"),
    agreed: length(0, "§ 56(4)"),
    agreementNotReached: length(10, "§ 56(4)"),
    growsWithoutDocuments: true,
    notVerified: floorOfReductions,
  },
  "neg-w-call.request": {
    ...dated("neg-w-call.request", [act("§ 56(2)"), act("§ 57(1)"), "Directive 2014/24/EU Art. 29"]),
    normal: length(30, "§ 56(2)"),
    urgency: length(15, "§ 57(1)"),
    growsWithoutDocuments: false,
  },
  "neg-w-call.tender": {
    ...dated("neg-w-call.tender", [act("§ 56(2)"), act("§ 56(3)"), act("§ 57"), "Directive 2014/24/EU Art. 29"]),
    normal: length(30, "§ 56(2)"),
    eTenders: length(25, "§ 56(2)", "§ 56(3)"),
    pin: length(10, "§ 57(2)"),
    urgency: length(10, "§ 57(1)"),
    growsWithoutDocuments: true,
    notVerified: floorOfReductions,
  },
  "comp-dial.request": {
    ...dated("comp-dial.request", [act("§ 56(2)"), "Directive 2014/24/EU Art. 30"]),
    normal: length(30, "§ 56(2)"),
    growsWithoutDocuments: false,
  },
  "innovation.request": {
    ...dated("innovation.request", [act("§ 56(2)"), "Directive 2014/24/EU Art. 31"]),
    normal: length(30, "§ 56(2)"),
    growsWithoutDocuments: false,
  },
  "innovation.tender": {
    ...dated("innovation.tender", [act("§ 56(2)"), act("§ 56(3)")]),
    normal: length(30, "§ 56(2)"),
    eTenders: length(25, "§ 56(2)", "§ 56(3)"),
    growsWithoutDocuments: true,
    notVerified: {
      fi: "Alustavan tarjouksen aika on Suomen lakia; direktiivi säätää vain osallistumishakemusten 30 päivästä. Direktiivin osaa ei ole tarkistettu.",
      sv: "Tiden för det preliminära anbudet är finsk lag; direktivet anger bara 30 dagar för anbudsansökningar. Direktivets del har inte kontrollerats.",
      en: "The period for the initial tender is Finnish law; the Directive sets only the 30 days for requests. The Directive's side was not checked.",
    },
  },
  "dps.request": {
    ...dated("dps.request", [act("§§ 50–52"), "Directive 2014/24/EU Art. 34"]),
    normal: length(30, "§ 56(2)"),
    growsWithoutDocuments: false,
  },
  "dps.tender": {
    ...dated("dps.tender", [act("§ 52"), "Directive 2014/24/EU Art. 34"]),
    normal: length(10, "§ 52(2)"),
    growsWithoutDocuments: false,
  },
  "concession.single.tender": {
    ...dated("concession.single.tender", [act("§ 121(1)"), act("§ 121(2)")], ["act"]),
    normal: length(30, "§ 121(1)"),
    eTenders: length(25, "§ 121(1)", "§ 121(2)"),
    growsWithoutDocuments: false,
  },
  "concession.request": {
    ...dated("concession.request", [act("§ 121")], ["act"]),
    normal: length(30, "§ 121"),
    growsWithoutDocuments: false,
  },
  "concession.tender": {
    ...dated("concession.tender", [act("§ 121")], ["act"]),
    normal: length(22, "§ 121"),
    eTenders: length(17, "§ 121"),
    growsWithoutDocuments: false,
  },
} as const satisfies Readonly<Record<string, MinimumPeriod>>;

export type MinimumPeriodId = keyof typeof minimumPeriods;

/** Added while documents are not freely on the net, save in urgency. */
export const daysForMissingDocuments = 5;

export interface Minimum {
  days: number;
  law: readonly string[];
}

function shortestLawful(period: MinimumPeriod, given: PeriodVariants): Minimum & { isUrgent: boolean } {
  if (given.tenderPeriodAgreed === "agreed" && period.agreed) return { ...period.agreed, isUrgent: false };
  const open: { length: Length | undefined; applies: boolean; isUrgent: boolean }[] = [
    { length: period.urgency, applies: given.urgency, isUrgent: true },
    { length: period.agreementNotReached, applies: given.tenderPeriodAgreed === "not-reached", isUrgent: false },
    { length: period.pin, applies: given.pin, isUrgent: false },
    { length: period.eTenders, applies: given.eTenders, isUrgent: false },
  ];
  const found = open.find((way) => way.applies && way.length);
  return found?.length ? { ...found.length, isUrgent: found.isUrgent } : { ...period.normal, isUrgent: false };
}

/** The days that the law gives suppliers at least, with the sections that say so. */
export function minimumDays(id: MinimumPeriodId, given: PeriodVariants): Minimum {
  const period: MinimumPeriod = minimumPeriods[id];
  const { days, law, isUrgent } = shortestLawful(period, given);
  if (!given.documentsNotOnline || !period.growsWithoutDocuments || isUrgent) return { days, law };
  return { days: days + daysForMissingDocuments, law: [...law, act("§ 69(2)"), act("§ 69(3)")] };
}

/** A period that is no minimum towards suppliers in the tendering itself. */
export interface OtherPeriod extends Dated {
  length: number;
  unit: "days" | "working-days" | "months" | "years";
  /** Counted from this event, or back from it. */
  from: string;
  backwards: boolean;
}

type OtherGiven = Pick<OtherPeriod, "length" | "unit" | "from"> &
  Partial<Pick<OtherPeriod, "backwards" | "kind" | "notVerified" | "source">> & { law: readonly string[] };

const other = (id: string, { law, source, ...given }: OtherGiven): OtherPeriod => ({
  ...dated(id, law.map(act), source),
  backwards: false,
  ...given,
});

export const otherPeriods = {
  "pin.earliest": other("pin.earliest", {
    length: 12,
    unit: "months",
    from: "notice",
    backwards: true,
    law: ["§ 61(2)"],
  }),
  "pin.latest": other("pin.latest", { length: 35, unit: "days", from: "notice", backwards: true, law: ["§ 61(2)"] }),
  information: other("information", {
    length: 6,
    unit: "days",
    from: "tenders",
    backwards: true,
    law: ["§ 69(4)"],
  }),
  "information.urgency": other("information.urgency", {
    length: 4,
    unit: "days",
    from: "tenders",
    backwards: true,
    law: ["§ 69(4)"],
  }),
  "dps.admission": other("dps.admission", { length: 10, unit: "working-days", from: "request", law: ["§ 51(2)"] }),
  "dps.admission.single": other("dps.admission.single", {
    length: 15,
    unit: "working-days",
    from: "request",
    law: ["§ 51(2)"],
  }),
  "receipt.electronic": other("receipt.electronic", { length: 0, unit: "days", from: "decision", law: ["§ 127(1)"] }),
  "receipt.post": other("receipt.post", { length: 7, unit: "days", from: "decision", law: ["§ 127(2)"] }),
  standstill: other("standstill", { length: 14, unit: "days", from: "receipt", law: ["§ 129(1)"] }),
  "standstill.call-off": other("standstill.call-off", {
    length: 10,
    unit: "days",
    from: "receipt",
    law: ["§ 129(2)", "§ 130(1)(1)", "§ 130(1)(3)"],
  }),
  appeal: other("appeal", { length: 14, unit: "days", from: "receipt", law: ["§ 147(1)"] }),
  "appeal.no-standstill": other("appeal.no-standstill", {
    length: 30,
    unit: "days",
    from: "receipt",
    law: ["§ 147(2)"],
  }),
  "appeal.defective": other("appeal.defective", { length: 6, unit: "months", from: "decision", law: ["§ 147(3)"] }),
  "appeal.after-direct-award-notice": other("appeal.after-direct-award-notice", {
    length: 14,
    unit: "days",
    from: "direct-award-notice",
    law: ["§ 147(4)"],
  }),
  "appeal.after-award-notice": other("appeal.after-award-notice", {
    length: 30,
    unit: "days",
    from: "award-notice",
    law: ["§ 147(5)"],
  }),
  "appeal.after-contract": other("appeal.after-contract", {
    length: 6,
    unit: "months",
    from: "contract",
    law: ["§ 147(5)"],
  }),
  "direct-award-notice.eu": other("direct-award-notice.eu", {
    length: 14,
    unit: "days",
    from: "direct-award-notice",
    law: ["§ 131(1)"],
  }),
  "direct-award-notice.national": other("direct-award-notice.national", {
    length: 14,
    unit: "days",
    from: "direct-award-notice",
    law: ["§ 131(2)"],
  }),
  "correction.party": other("correction.party", { length: 14, unit: "days", from: "receipt", law: ["§ 133", "§ 135"] }),
  "correction.buyer": other("correction.buyer", {
    length: 90,
    unit: "days",
    from: "decision",
    law: ["§ 133", "§ 135"],
  }),
  "award-notice": other("award-notice", { length: 30, unit: "days", from: "contract", law: ["§ 58(5)"] }),
  "award-notice.concession": other("award-notice.concession", {
    length: 48,
    unit: "days",
    from: "contract",
    law: ["§ 58(5)", "§ 120"],
  }),
  "award-notice.national": other("award-notice.national", {
    length: 4,
    unit: "months",
    from: "end-of-calendar-year",
    law: ["§ 101(3)"],
  }),
  archive: other("archive", { length: 3, unit: "years", from: "contract", law: ["§ 124(3)", "§ 170"] }),
} as const satisfies Readonly<Record<string, OtherPeriod>>;

export type OtherPeriodId = keyof typeof otherPeriods;

/** Every period in force on a day, for the page that lists the rules. */
export const periodsInForce = (day: string): readonly (MinimumPeriod | OtherPeriod)[] =>
  [...Object.values<MinimumPeriod>(minimumPeriods), ...Object.values<OtherPeriod>(otherPeriods)].filter((period) =>
    isInForce(period, day),
  );
