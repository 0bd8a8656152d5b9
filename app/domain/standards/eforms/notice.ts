import type { Answers } from "../../form/answers.ts";
import { codesOf } from "../../form/value.ts";
import { cityCodes, marketCourt } from "../organisations.ts";
import { findPlace } from "../places.ts";
import type { PublishedPlan } from "../published-plan.ts";
import { dateOf, dayOf, timeOf } from "./helsinki-time.ts";
import { type NoticeSubtype, noticeSubtypes } from "./subtypes.ts";

/** What the service adds to the plan's answers. */
export interface NoticeMade {
  subtype: NoticeSubtype;
  noticeId: string;
  at: Date;
}

interface Source extends NoticeMade {
  published: PublishedPlan;
}

interface Field {
  /** Business term of eForms. */
  bt: string;
  /** Questions that it is made from, the settings of the city, or the service itself. */
  from: readonly string[] | "city" | "service";
  /** Subtypes that demand it; the others of `only` take it. */
  neededIn: readonly NoticeSubtype[];
  only?: NoticeSubtype;
  values: (source: Source) => readonly (string | null | undefined)[];
}

const both = noticeSubtypes;
const natures: Readonly<Record<string, string>> = {
  supplies: "supplies",
  services: "services",
  works: "works",
  "service-concession": "services",
  "works-concession": "works",
  "plan-or-design": "services",
};
const languages: Readonly<Record<string, string>> = { fi: "FIN", sv: "SWE", en: "ENG" };
const phone = /^((\(\+?\d+\))|\+?\d+)( - |-| )?(((\(\d+\))|\d+)( - |-| )?)*\d+ ?$/;

const text =
  (question: string): Field["values"] =>
  ({ published: { answers } }) => [answers.text(question)];
const joined =
  (...questions: string[]): Field["values"] =>
  ({ published: { answers } }) => [questions.flatMap((one) => answers.text(one) ?? []).join("\n\n")];
const codes =
  (question: string): Field["values"] =>
  ({ published: { answers } }) =>
    answers.codes(question);
const day =
  (question: string): Field["values"] =>
  ({ published: { answers } }) => {
    const given = answers.text(question);
    return [given && dateOf(given)];
  };

/** What is bought; of a mixed purchase its main part. */
function natureOf({ published: { answers } }: Source): string | undefined {
  const object = answers.code("object") ?? "";
  const main = answers.rows("mixed-parts").find(({ cells }) => codesOf(cells.main).includes("yes"));
  return natures[object === "mixed" ? (codesOf(main?.cells.kind)[0] ?? "") : object];
}

/** The end of the contract, if it is after its start. */
function endOf(answers: Answers): string | undefined {
  const [start = "", end = ""] = [answers.text("contract-start"), answers.text("contract-end")];
  return end > start ? dateOf(end) : undefined;
}

const telephoneOf = (typed: string | undefined): string | undefined => {
  const spaced = typed?.replace(/\s+/g, " ").trim();
  return spaced && phone.test(spaced) ? spaced : undefined;
};

const fields: readonly Field[] = [
  { bt: "OPP-070", from: "service", neededIn: both, values: ({ subtype }) => [subtype] },
  { bt: "BT-01", from: "service", neededIn: both, values: ({ subtype }) => [subtype === "4" ? "32014L0024" : "other"] },
  { bt: "BT-701", from: "service", neededIn: both, values: ({ noticeId }) => [noticeId] },
  { bt: "BT-757", from: "service", neededIn: both, values: () => ["01"] },
  { bt: "BT-05", from: "service", neededIn: both, values: ({ at }) => [dayOf(at), timeOf(at)] },
  {
    bt: "BT-702",
    from: ["language"],
    neededIn: both,
    values: ({ published }) => [languages[published.plan.language]],
  },
  {
    bt: "BT-500",
    from: "city",
    neededIn: both,
    values: ({ published: { city, plan } }) => [city.name[plan.language]],
  },
  { bt: "BT-16", from: ["buyer-unit"], neededIn: [], values: ({ published }) => [published.unitName] },
  { bt: "BT-501", from: "city", neededIn: both, values: ({ published }) => [published.city.businessId] },
  { bt: "BT-510", from: "city", neededIn: [], values: ({ published: { city } }) => [city.town && city.street] },
  { bt: "BT-512", from: "city", neededIn: both, values: ({ published }) => [published.city.postalCode] },
  { bt: "BT-513", from: "city", neededIn: both, values: ({ published }) => [published.city.town] },
  { bt: "BT-507", from: "city", neededIn: both, values: ({ published }) => [published.city.nuts3] },
  { bt: "BT-11", from: "service", neededIn: both, values: () => [cityCodes.legalType] },
  { bt: "BT-10", from: "service", neededIn: both, values: () => [cityCodes.activity] },
  { bt: "BT-502", from: ["contact-name"], neededIn: [], values: text("contact-name") },
  { bt: "BT-506", from: ["contact-email"], neededIn: both, values: text("contact-email") },
  {
    bt: "BT-503",
    from: ["contact-phone"],
    neededIn: both,
    values: ({ published: { answers } }) => [telephoneOf(answers.text("contact-phone"))],
  },
  { bt: "BT-22", from: "service", neededIn: [], values: ({ published }) => [`PLAN-${published.plan.number}`] },
  { bt: "BT-21", from: ["title"], neededIn: both, values: text("title") },
  {
    bt: "BT-24",
    from: ["need-statement", "who-affected", "innovation-words"],
    neededIn: both,
    values: joined("need-statement", "who-affected", "innovation-words"),
  },
  { bt: "BT-300", from: ["if-nothing"], neededIn: [], values: text("if-nothing") },
  { bt: "BT-23", from: ["object"], neededIn: both, values: (source) => [natureOf(source)] },
  { bt: "BT-262", from: ["cpv-main"], neededIn: both, values: codes("cpv-main") },
  {
    bt: "BT-263",
    from: ["cpv-more"],
    neededIn: [],
    values: ({ published: { answers } }) =>
      answers.codes("cpv-more").filter((code) => !answers.codes("cpv-main").includes(code)),
  },
  {
    bt: "BT-5071",
    from: ["place"],
    neededIn: both,
    values: ({ published: { answers } }) => [
      ...new Set(answers.codes("place").flatMap((code) => findPlace(code)?.nuts3 ?? [])),
    ],
  },
  {
    bt: "BT-27",
    from: ["value-notice"],
    neededIn: [],
    values: ({ published: { answers } }) => [answers.number("value-notice")?.toString()],
  },
  { bt: "BT-127", from: ["notice-date"], neededIn: ["4"], values: day("notice-date") },
  { bt: "BT-536", from: ["contract-start"], neededIn: [], values: day("contract-start") },
  { bt: "BT-537", from: ["contract-end"], neededIn: [], values: ({ published: { answers } }) => [endOf(answers)] },
  {
    bt: "BT-36",
    from: ["contract-months"],
    neededIn: [],
    // With both ends of the period the notice takes no length.
    values: ({ published: { answers } }) => [
      endOf(answers) ? undefined : answers.number("contract-months")?.toFixed(0),
    ],
  },
  {
    bt: "BT-726",
    from: ["sme-suitable"],
    neededIn: [],
    only: "4",
    values: ({ published: { answers } }) => answers.codes("sme-suitable").map((code) => String(code === "yes")),
  },
  {
    bt: "BT-765",
    from: ["technique", "framework-kind"],
    neededIn: [],
    only: "4",
    values: ({ published: { answers } }) =>
      answers.code("technique") === "framework"
        ? answers.codes("framework-kind")
        : answers.codes("technique").map(() => "none"),
  },
  {
    bt: "BT-97",
    from: ["dialogue-languages"],
    neededIn: ["E1"],
    only: "E1",
    values: ({ published: { answers } }) => answers.codes("dialogue-languages").map((code) => languages[code]),
  },
  {
    bt: "BT-800",
    from: ["dialogue-deadline"],
    neededIn: ["E1"],
    only: "E1",
    values: ({ published: { answers } }) => {
      const [until, time] = answers.text("dialogue-deadline")?.split("T") ?? [];
      return until && time ? [dateOf(until), `${time}:00${dateOf(until).slice(10)}`] : [];
    },
  },
  { bt: "BT-18", from: ["dialogue-address"], neededIn: ["E1"], only: "E1", values: text("dialogue-address") },
  {
    bt: "OPT-301",
    from: "service",
    neededIn: ["4"],
    only: "4",
    values: ({ published: { plan } }) => [marketCourt.name[plan.language]],
  },
];

export interface NoticeLine {
  bt: string;
  from: Field["from"];
  /** As they stand in the notice. */
  values: readonly string[];
  needed: boolean;
  /** It goes against another line: a notice service refuses the two together. */
  clashes: boolean;
}

/** The first digits of the main code that fit what is bought. */
const fitting: Readonly<Record<string, RegExp>> = { supplies: /^(?:[0-3]|4[0-48])/, works: /^45/, services: /^[5-9]/ };

function clashes(bt: string, values: readonly string[], source: Source): boolean {
  const fits = bt === "BT-262" ? fitting[natureOf(source) ?? ""] : undefined;
  return fits !== undefined && values.some((code) => !fits.test(code));
}

/** The notice line by line: what stands in it, where it comes from, and whether it may be left out. */
export function noticeLines(published: PublishedPlan, made: NoticeMade): NoticeLine[] {
  const source = { published, ...made };
  return fields
    .filter(({ only }) => only === undefined || only === made.subtype)
    .map(({ bt, from, neededIn, values: valuesOf }) => {
      const values = valuesOf(source).flatMap((value) => (value ? [value] : []));
      return { bt, from, values, needed: neededIn.includes(made.subtype), clashes: clashes(bt, values, source) };
    });
}

/** Needed and not there, or against another line: the notice is a draft until it is mended. */
export const isOpen = ({ needed, values, clashes: isClash }: NoticeLine): boolean =>
  isClash || (needed && values.length === 0);
