import { isHoldOver, type State } from "../../case/moves.ts";
import type { Answers } from "../../form/answers.ts";
import { codesOf } from "../../form/value.ts";
import type { Lang } from "../../lang.ts";
import { procedureTexts } from "../../law/texts/procedures.ts";
import { findCpv } from "../cpv.ts";
import { finland } from "../organisations.ts";
import { findPlace } from "../places.ts";
import { type PublishedPlan, textOf } from "../published-plan.ts";
import { endOf, type Json, type JsonObject, known, startOf } from "./json.ts";
import { buyerReference } from "./parties.ts";
import { sustainability } from "./sustainability.ts";

const categories: Readonly<Record<string, string>> = {
  supplies: "goods",
  services: "services",
  works: "works",
  "service-concession": "services",
  "works-concession": "works",
  "plan-or-design": "services",
};
export const procurementMethods: Readonly<Record<string, string>> = {
  open: "open",
  "free-single": "open",
  "design-contest": "open",
  restricted: "selective",
  "neg-w-call": "selective",
  "comp-dial": "selective",
  innovation: "selective",
  "free-multi": "selective",
  pcp: "selective",
  "neg-wo-call": "limited",
  small: "limited",
};
const frameworkMethods: Readonly<Record<string, string>> = {
  "fa-wo-rc": "withoutReopeningCompetition",
  "fa-w-rc": "withReopeningCompetition",
  "fa-mix": "withAndWithoutReopeningCompetition",
};
/** Directive 2014/24/EU, or 2014/23/EU on concessions. */
const directive = (object: string | undefined): string =>
  object?.endsWith("concession") ? "32014L0023" : "32014L0024";

const daysIn = (months: number): number => Math.round((months * 365.25) / 12);

export function tenderStatus(state: State, answers: Answers): string {
  if (state === "stopped") return "cancelled";
  return isHoldOver(state) || answers.text("notice-date") !== undefined ? "planned" : "planning";
}

/** What is bought; of a mixed purchase its main part, and the others beside it. */
function whatIsBought(answers: Answers): JsonObject {
  const object = answers.code("object") ?? "";
  const parts = answers.rows("mixed-parts").map(({ cells }) => ({
    category: categories[codesOf(cells.kind)[0] ?? ""],
    isMain: codesOf(cells.main).includes("yes"),
  }));
  const main = categories[object] ?? parts.find(({ isMain }) => isMain)?.category;
  const others = parts.flatMap(({ category }) => (category && category !== main ? [category] : []));
  return known({ mainProcurementCategory: main, additionalProcurementCategories: [...new Set(others)] });
}

export const cpvClassification = (code: string, lang: Lang): JsonObject =>
  known({ scheme: "CPV", id: code, description: findCpv(code)?.name[lang] });

function items({ answers, plan }: PublishedPlan): Json[] {
  const [main] = answers.codes("cpv-main");
  const more = answers.codes("cpv-more").map((code) => cpvClassification(code, plan.language));
  if (!main && more.length === 0) return [];
  return [
    known({
      id: "1",
      description: answers.text("title"),
      classification: main && cpvClassification(main, plan.language),
      additionalClassifications: more,
    }),
  ];
}

function deliveryAddresses({ answers, plan }: PublishedPlan): Json[] {
  return answers.codes("place").flatMap((code) => {
    const place = findPlace(code);
    if (!place) return [];
    const locality = place.code === place.nuts3 ? undefined : place.name[plan.language];
    return [known({ locality, region: place.nuts3, countryName: finland[plan.language], country: "FI" })];
  });
}

function method({ answers, plan }: PublishedPlan): JsonObject {
  const code = answers.code("procedure");
  const name = Object.entries(procedureTexts).find(([procedure]) => procedure === code)?.[1].name[plan.language];
  return known({
    procurementMethod: procurementMethods[code ?? ""],
    procurementMethodDetails: name,
    procurementMethodRationale: answers.text("procedure-why"),
  });
}

function techniques(answers: Answers): JsonObject {
  const technique = answers.code("technique");
  if (technique === undefined) return {};
  return known({
    hasFrameworkAgreement: technique === "framework",
    frameworkAgreement: known({ method: frameworkMethods[answers.code("framework-kind") ?? ""] }),
    hasDynamicPurchasingSystem: technique === "dps",
  });
}

function contractPeriod(answers: Answers): JsonObject {
  const months = answers.number("contract-months");
  return known({
    startDate: startOf(answers.text("contract-start")),
    endDate: endOf(answers.text("contract-end")),
    durationInDays: months === undefined ? undefined : daysIn(months),
  });
}

const yesNo = (code: string | undefined): boolean | undefined => (code === undefined ? undefined : code === "yes");

/** What is told of the whole purchase, or of each lot when it is divided. */
function terms(answers: Answers): JsonObject {
  const goals = sustainability(answers);
  return known({
    contractPeriod: contractPeriod(answers),
    suitability: known({ sme: yesNo(answers.code("sme-suitable")) }),
    hasSustainability: goals.length > 0 ? true : undefined,
    sustainability: goals,
  });
}

function lots(answers: Answers, status: string): JsonObject[] {
  const accessibility = answers.code("accessibility");
  return answers.rows("lots").map(({ cells }, index) =>
    known({
      id: `LOT-${String(index + 1).padStart(4, "0")}`,
      title: textOf(cells.name),
      description: textOf(cells.what),
      status,
      ...terms(answers),
      hasAccessibilityCriteria: accessibility && accessibility === "inc",
      noAccessibilityCriteriaRationale: answers.text("accessibility-why"),
    }),
  );
}

function awardCriteria(answers: Answers): string {
  return answers
    .rows("award-criteria")
    .map(
      ({ cells }) =>
        `${textOf(cells.criterion) ?? ""}${typeof cells.weight === "number" ? ` (${cells.weight} %)` : ""}`,
    )
    .join("; ");
}

export function tender(source: PublishedPlan): JsonObject {
  const { answers, plan, words } = source;
  const status = tenderStatus(plan.state, answers);
  const divided = lots(answers, status);
  const euros = answers.number("value-notice");
  const noticeOn = startOf(answers.text("notice-date"));
  const options = answers.text("contract-options");
  const variants = answers.code("variants");
  const recordsNumber = answers.text("records-number");
  const stopped = answers.code("stop-kind");
  return known({
    id: `plan-${plan.number}`,
    identifiers: recordsNumber ? [{ id: recordsNumber }] : undefined,
    title: answers.text("title"),
    description: [answers.text("need-statement"), answers.text("who-affected")].filter(Boolean).join("\n\n"),
    status,
    statusDetails: stopped && words.option("stop-kind", stopped),
    procuringEntity: buyerReference(source),
    ...whatIsBought(answers),
    ...method(source),
    legalBasis: { scheme: "CELEX", id: directive(answers.code("object")) },
    value: euros === undefined ? undefined : { amount: euros, currency: "EUR" },
    items: items(source),
    deliveryAddresses: deliveryAddresses(source),
    communication: known({ futureNoticeDate: noticeOn }),
    tenderPeriod: known({ startDate: noticeOn }),
    techniques: techniques(answers),
    hasOptions: options ? true : undefined,
    options: known({ description: options }),
    submissionTerms: variants && { variantPolicy: variants === "allowed" ? "allowed" : "notAllowed" },
    awardCriteriaDetails: awardCriteria(answers),
    ...(divided.length > 0 ? { lots: divided } : terms(answers)),
  });
}
