import { expect, test } from "vitest";
import { advise, isAnswer } from "../../../app/domain/law/adviser.ts";
import { today } from "./inputs.ts";

const part = (kind: string, valueEur: number, more: object = {}) => ({ kind, valueEur, ...more });
const purchase = { contractType: "services", estimatedValueEur: 70_000 };

function errors(input: unknown): string[] {
  const outcome = advise(input, today);
  return isAnswer(outcome) ? ["answered"] : outcome.errors.map(({ code, field }) => `${field} ${code}`).sort();
}

test.each<[string, unknown, string[]]>([
  ["no object", null, ["input WRONG_TYPE"]],
  ["a list", [], ["input WRONG_TYPE"]],
  ["nothing said", {}, ["contractType CONTRACT_TYPE_MISSING", "value VALUE_MISSING"]],
  ["one euro", { ...purchase, estimatedValueEur: 1 }, ["answered"]],
  ["no euro", { ...purchase, estimatedValueEur: 0 }, ["estimatedValueEur VALUE_ZERO"]],
  ["the largest value", { ...purchase, estimatedValueEur: 1e12 }, ["answered"]],
  ["a negative cent", { ...purchase, estimatedValueEur: -0.01 }, ["estimatedValueEur VALUE_NEGATIVE"]],
  [
    "a cent over the largest",
    { ...purchase, estimatedValueEur: 1e12 + 0.5 },
    ["estimatedValueEur VALUE_NOT_WHOLE_EUROS"],
  ],
  ["the first day of the Act", { ...purchase, asOfDate: "2017-01-01" }, ["answered"]],
  ["a leap day", { ...purchase, asOfDate: "2028-02-29" }, ["answered"]],
  ["no leap day", { ...purchase, asOfDate: "2027-02-29" }, ["asOfDate DATE_INVALID"]],
  ["a day with a time", { ...purchase, asOfDate: "2026-12-01T00:00" }, ["asOfDate DATE_INVALID"]],
  ["a day long ago", { ...purchase, asOfDate: "0099-01-01" }, ["asOfDate DATE_BEFORE_ACT"]],
  ["no day", { ...purchase, asOfDate: null }, ["asOfDate WRONG_TYPE"]],
  [
    "levels out of range",
    { ...purchase, trl: 10, potentialSuppliers: -1 },
    ["potentialSuppliers OUT_OF_RANGE", "trl OUT_OF_RANGE"],
  ],
  ["no supplier at all", { ...purchase, potentialSuppliers: 0 }, ["answered"]],
  ["null where null is named", { ...purchase, trl: null, annexE: null, lots: null, rdFullyPaid: null }, ["answered"]],
  ["null where it is not", { ...purchase, joint: null, buyer: null }, ["buyer WRONG_TYPE", "joint WRONG_TYPE"]],
  ["components of nothing but one", { contractType: "works", valueComponents: { base: 0, options: 1 } }, ["answered"]],
  [
    "a component below nothing",
    { contractType: "works", valueComponents: { base: -1, options: 1 } },
    ["valueComponents.base VALUE_NEGATIVE"],
  ],
  [
    "components too large together",
    { contractType: "works", valueComponents: { base: 1e12, options: 1 } },
    ["valueComponents VALUE_TOO_LARGE"],
  ],
  ["a list of components", { contractType: "works", valueComponents: [5] }, ["valueComponents WRONG_TYPE"]],
  ["a lot without id", { contractType: "works", lots: [{ valueEur: 5 }] }, ["lots[0].id WRONG_TYPE"]],
  ["a lot without text as id", { contractType: "works", lots: [{ id: "", valueEur: 5 }] }, ["lots[0].id WRONG_TYPE"]],
  ["a lot of nothing", { contractType: "works", lots: [{ id: "A", valueEur: 0 }] }, ["lots[0].valueEur VALUE_ZERO"]],
  ["a lot that is no object", { contractType: "works", lots: ["A"] }, ["lots[0] WRONG_TYPE"]],
  [
    "an unknown name in a lot",
    { contractType: "works", lots: [{ id: "A", valueEur: 1, name: "x" }] },
    ["lots[0].name UNKNOWN_FIELD"],
  ],
  [
    "one part of a concession marked and separable",
    {
      mixedParts: [part("service-concession", 900, { mainSubject: true }), part("supplies", 5), part("services", 4)],
      awardedAsOne: true,
      partsSeparable: true,
    },
    ["answered"],
  ],
  [
    "Annex E in supplies",
    { mixedParts: [part("supplies", 5, { annexE: "1-4" }), part("services", 4)], awardedAsOne: true },
    ["mixedParts[0].annexE ANNEX_E_NEEDS_SERVICES"],
  ],
  [
    "two main subjects",
    {
      mixedParts: [part("works", 5, { mainSubject: true }), part("services", 4, { mainSubject: true })],
      awardedAsOne: true,
    },
    ["mixedParts MAIN_SUBJECT_NOT_ONE"],
  ],
  [
    "a plan as the aim of goods in a mixed contract",
    { mixedParts: [part("supplies", 5), part("services", 4)], awardedAsOne: true, objective: "plan-or-idea" },
    ["objective PLAN_NEEDS_SERVICE_OR_PLAN"],
  ],
  [
    "parts apart and of one kind: both are said",
    { mixedParts: [part("supplies", 5), part("supplies", 4)], awardedAsOne: false },
    ["awardedAsOne PARTS_ARE_SEPARATE_CONTRACTS", "mixedParts MIXED_PARTS_ONE_CATEGORY"],
  ],
  [
    "what was resolved already may be repeated",
    { contractType: "supplies", mixedParts: [part("supplies", 5), part("services", 4)], awardedAsOne: true },
    ["answered"],
  ],
  [
    "no relation is read where a compared field is wrong",
    { contractType: "works", annexE: "9-9", estimatedValueEur: 5, objective: "plan" },
    ["annexE UNKNOWN_CODE", "objective UNKNOWN_CODE"],
  ],
  [
    "an empty choice of small lots without lots",
    { ...purchase, smallLotsChosen: [] },
    ["smallLotsChosen SMALL_LOTS_WITHOUT_LOTS"],
  ],
  ["a ground whose conditions are not known", { ...purchase, directAwardGround: "technical" }, ["answered"]],
])("%s", (_name, input, expected) => {
  expect(errors(input)).toEqual(expected);
});
