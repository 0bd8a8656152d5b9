import { describe, expect, test } from "vitest";
import { type AdviserAnswer, advise, isAnswer } from "../../../app/domain/law/adviser.ts";
import { whatWouldChange } from "../../../app/domain/law/what-would-change.ts";

/** Worked by hand from the Act and the tables of thresholds: what lies just below a limit, on it, and just above. */

type Input = Readonly<Record<string, unknown>>;
const today = "2026-12-01";

function answer(input: Input): AdviserAnswer {
  const outcome = advise({ asOfDate: "2026-06-01", contractType: "services", ...input }, today);
  if (!isAnswer(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
const value = (estimatedValueEur: number, more: Input = {}): Input => ({ estimatedValueEur, ...more });
const works = { contractType: "works" };
const supplies = { contractType: "supplies" };
const contest = { contractType: "plan-or-design", objective: "plan-or-idea" };
const health = { annexE: "1-4" };
const meals = { annexE: "5-15" };
const franchise = { contractType: "service-concession" };

describe("the rules that apply, to the euro", () => {
  test.each<[string, Input, string, string]>([
    ["services", value(59_999), "below-national", "small"],
    ["services", value(60_000), "national", "free-single"],
    ["services", value(215_999), "national", "free-single"],
    ["services", value(216_000), "eu", "open"],
    ["supplies", value(59_999, supplies), "below-national", "small"],
    ["supplies", value(60_000, supplies), "national", "free-single"],
    ["supplies", value(216_000, supplies), "eu", "open"],
    ["works", value(149_999, works), "below-national", "small"],
    ["works", value(150_000, works), "national", "free-single"],
    ["works", value(5_403_999, works), "national", "free-single"],
    ["works", value(5_404_000, works), "eu", "open"],
    ["a contest", value(59_999, contest), "below-national", "small"],
    ["a contest", value(60_000, contest), "national", "design-contest"],
    ["a contest", value(216_000, contest), "eu", "design-contest"],
    ["health services", value(399_999, health), "below-national", "small"],
    ["health services", value(400_000, health), "annex-e", "free-single"],
    ["health services far above the EU threshold", value(9_000_000, health), "annex-e", "free-single"],
    ["meals", value(299_999, meals), "below-national", "small"],
    ["meals", value(300_000, meals), "annex-e", "free-single"],
    ["a concession", value(499_999, franchise), "below-national", "small"],
    ["a concession", value(500_000, franchise), "concession", "free-single"],
    ["a works concession", value(5_404_000, { contractType: "works-concession" }), "concession", "free-single"],
    ["a concession of health services", value(499_999, { ...franchise, ...health }), "below-national", "small"],
    ["a concession of health services", value(500_000, { ...franchise, ...health }), "concession", "free-single"],
    ["services of the State", value(139_999, { buyer: "central" }), "national", "free-single"],
    ["services of the State", value(140_000, { buyer: "central" }), "eu", "open"],
    ["works of the State", value(5_403_999, { ...works, buyer: "central" }), "national", "free-single"],
    ["energy or water", value(1_000_000, { buyer: "utility-activity" }), "utilities", "out-of-scope"],
    ["energy or water at a small value", value(1, { buyer: "utility-activity" }), "utilities", "out-of-scope"],
    ["the city's own company", value(1_000_000, { inHouse: true }), "in-house", "out-of-scope"],
    ["one euro", value(1), "below-national", "small"],
  ])("%s: %o", (_, input, regime, recommended) => {
    expect(answer(input)).toMatchObject({ regime, recommended });
  });

  test.each<[string, number, string]>([
    ["2021-12-31", 215_000, "undetermined"],
    ["2022-01-01", 214_999, "national"],
    ["2022-01-01", 215_000, "eu"],
    ["2023-12-31", 215_000, "eu"],
    ["2024-01-01", 220_999, "national"],
    ["2024-01-01", 221_000, "eu"],
    ["2025-12-31", 220_999, "national"],
    ["2025-12-31", 221_000, "eu"],
    ["2026-01-01", 216_000, "eu"],
    ["2027-12-31", 215_999, "national"],
    ["2027-12-31", 216_000, "eu"],
    ["2028-01-01", 216_000, "undetermined"],
    ["2028-01-01", 60_000, "undetermined"],
    ["2028-01-01", 59_999, "below-national"],
    ["2017-01-01", 59_999, "below-national"],
  ])("a notice of %s over %i euros of services: %s", (asOfDate, euros, regime) => {
    expect(answer(value(euros, { asOfDate })).regime).toBe(regime);
  });

  test.each<[string, Input]>([
    ["special services", health],
    ["a concession", franchise],
  ])("%s need no table of EU thresholds", (_, more) => {
    for (const asOfDate of ["2017-01-01", "2021-12-31", "2028-01-01"])
      expect(answer(value(600_000, { ...more, asOfDate })).regime).toMatch(/annex-e|concession/);
  });

  test.each<[number, boolean]>([
    [53_999, false],
    [54_000, true],
    [59_999, true],
    [60_000, false],
    [194_399, false],
    [194_400, true],
    [215_999, true],
    [216_000, false],
  ])("%i euros is near a threshold: %s", (euros, isNear) => {
    expect(answer(value(euros)).warnings.includes("NEAR_THRESHOLD")).toBe(isNear);
  });

  test.each<[number, boolean]>([
    [9_999_999, false],
    [10_000_000, true],
  ])("%i euros is announced as a purchase of ten million: %s", (euros, isSo) => {
    expect(answer(value(euros)).warnings.includes("REFORM_10M_PREPARATION")).toBe(isSo);
  });
});

describe("each procedure by its own grounds", () => {
  const big = { estimatedValueEur: 300_000 };
  const develop = { objective: "develop-and-buy", solutionOnMarket: "no", rd: "some" };

  test.each<[string, Input, string]>([
    ["nothing special", {}, "open"],
    ["talks on tenders without a ground", { negotiation: "on-tenders" }, "open"],
    [
      "talks on tenders, adapted solution",
      { negotiation: "on-tenders", solutionOnMarket: "needs-adaptation" },
      "neg-w-call",
    ],
    ["talks on tenders, design involved", { negotiation: "on-tenders", designOrInnovation: true }, "neg-w-call"],
    ["talks on tenders, complex", { negotiation: "on-tenders", complexityGround: true }, "neg-w-call"],
    ["the solution itself is open, complex", { negotiation: "on-solution", complexityGround: true }, "comp-dial"],
    ["no precise description possible", { specification: "not-possible" }, "comp-dial"],
    ["only unfit tenders before", { irregularTendersBefore: true }, "neg-w-call"],
    ["develop and buy, nothing on the market", develop, "innovation"],
    ["the same at readiness 7", { ...develop, trl: 7 }, "innovation"],
    ["the same at readiness 8", { ...develop, trl: 8 }, "open"],
    ["the same without research", { ...develop, rd: "none" }, "open"],
    ["the same, nobody has looked at the market", { ...develop, solutionOnMarket: "unknown" }, "open"],
    ["tenderers chosen first", { needsPreselection: true }, "restricted"],
    ["tenderers chosen first from five", { needsPreselection: true, potentialSuppliers: 5 }, "restricted"],
    ["tenderers chosen first from four", { needsPreselection: true, potentialSuppliers: 4 }, "open"],
    ["the same ready thing again and again", { recurring: "standard-recurring" }, "restricted"],
    ["a central purchasing body has it", { joint: "cpb-contract-available" }, "cpb"],
    [
      "it has, but the thing must be adapted",
      { joint: "cpb-contract-available", solutionOnMarket: "needs-adaptation" },
      "open",
    ],
    ["shared development alone", { objective: "develop-only", rd: "some", rdFullyPaid: false }, "pcp"],
    [
      "development for the city alone, paid in full",
      { objective: "develop-only", rd: "some", rdBenefitExclusive: true, rdFullyPaid: true },
      "open",
    ],
    ["development, sharing not known", { objective: "develop-only", rd: "some" }, "open"],
    [
      "shared development, purchase competed later",
      { ...develop, rdFullyPaid: false, openCompetitionForScale: true },
      "pcp",
    ],
    ["shared development, purchase in the same contract", { ...develop, rdFullyPaid: false }, "innovation"],
  ])("%s", (_, input, recommended) => {
    expect(answer({ ...big, ...input }).recommended).toBe(recommended);
  });

  test("an innovation partnership is for EU purchases: below, the same is done freely in its manner", () => {
    expect(answer(value(215_999, develop))).toMatchObject({
      recommended: "free-multi",
      pattern: "innovation-partnership-like",
    });
    expect(answer(value(216_000, develop))).toMatchObject({ recommended: "innovation", pattern: null });
  });

  test("exempt development is exempt at any value, but a small purchase stays small", () => {
    const shared = { objective: "develop-only", rd: "substantial", rdBenefitExclusive: false };
    expect(answer(value(59_999, shared)).regime).toBe("below-national");
    expect(answer(value(60_000, shared)).regime).toBe("rd-exempt");
    expect(answer(value(90_000_000, shared)).regime).toBe("rd-exempt");
    expect(answer(value(60_000, { ...shared, ...supplies })).status.pcp).toBe("not-allowed:NOT_RD_SERVICE");
  });

  const direct = (directAwardGround: string, more: Input = {}) => ({
    directAwardGround,
    directAwardConditionsMet: true,
    ...more,
  });
  test.each<[string, Input, boolean]>([
    ["technical", value(300_000, direct("technical")), true],
    ["technical, conditions not shown", value(300_000, direct("technical", { directAwardConditionsMet: null })), false],
    ["technical, small value", value(59_999, direct("technical")), false],
    ["technical, in a concession", value(500_000, direct("technical", franchise)), true],
    ["urgency", value(300_000, direct("extreme-urgency")), true],
    ["urgency, in a concession", value(500_000, direct("extreme-urgency", franchise)), false],
    ["research goods, as services", value(300_000, direct("rd-goods")), false],
    ["research goods", value(300_000, direct("rd-goods", supplies)), true],
    ["further goods", value(300_000, direct("additional-supplies", supplies)), true],
    ["further goods, as works", value(300_000, direct("additional-supplies", works)), false],
    ["repeated works", value(300_000, direct("repeat-works-services", works)), true],
    ["repeated supplies", value(300_000, direct("repeat-works-services", supplies)), false],
    ["the winner of a contest", value(300_000, direct("design-contest-winner")), true],
    ["the winner of a contest, for works", value(300_000, direct("design-contest-winner", works)), false],
    ["a client's own carer", value(400_000, direct("annexE-client-relationship", health)), true],
    ["a client's own cook", value(400_000, direct("annexE-client-relationship", meals)), false],
    ["a client's own carer, without special service", value(400_000, direct("annexE-client-relationship")), false],
    ["art, below the EU threshold", value(100_000, direct("artistic")), true],
  ])("a direct award: %s", (_, input, isGiven) => {
    expect(answer(input).recommended === "neg-wo-call").toBe(isGiven);
  });
});

describe("lots and mixed contracts", () => {
  const lots = (...euros: number[]) => ({
    lots: euros.map((valueEur, place) => ({ id: String(place + 1), valueEur })),
  });

  test.each<[string, Input, Record<string, string>]>([
    ["a lot of 79,999 among 400,000", { ...lots(79_999, 320_001), smallLotsChosen: ["1"] }, { 1: "national", 2: "eu" }],
    ["a lot of 80,000", { ...lots(80_000, 400_000), smallLotsChosen: ["1"] }, { 1: "eu", 2: "eu" }],
    ["a fifth exactly", { ...lots(50_000, 200_000), smallLotsChosen: ["1"] }, { 1: "below-national", 2: "eu" }],
    ["a euro over a fifth", { ...lots(50_001, 200_000), smallLotsChosen: ["1"] }, { 1: "eu", 2: "eu" }],
    ["none chosen", lots(50_000, 200_000), { 1: "eu", 2: "eu" }],
    [
      "works below a million",
      { ...works, ...lots(999_999, 5_000_000), smallLotsChosen: ["1"] },
      { 1: "national", 2: "eu" },
    ],
    ["works of a million", { ...works, ...lots(1_000_000, 5_000_000), smallLotsChosen: ["1"] }, { 1: "eu", 2: "eu" }],
    [
      "a concession",
      { ...franchise, ...lots(50_000, 500_000), smallLotsChosen: ["1"] },
      { 1: "concession", 2: "concession" },
    ],
  ])("%s may leave or stays", (_, input, regimes) => {
    expect(answer(input).lotRegimes).toEqual(regimes);
  });

  const part = (kind: string, valueEur: number, more: Input = {}) => ({ kind, valueEur, ...more });
  const mixed = (mixedParts: unknown[], more: Input = {}) => ({
    contractType: null,
    mixedParts,
    awardedAsOne: true,
    ...more,
  });

  test.each<[string, Input, string, string | null, string]>([
    [
      "as much special as ordinary",
      mixed([part("services", 150_000, health), part("services", 150_000)]),
      "services",
      null,
      "eu",
    ],
    [
      "a euro more special",
      mixed([part("services", 150_001, health), part("services", 150_000)]),
      "services",
      "1-4",
      "below-national",
    ],
    [
      "health and meals alike, against nothing",
      mixed([part("services", 200_000, health), part("services", 200_000, meals)]),
      "services",
      "5-15",
      "annex-e",
    ],
    [
      "goods as much as services",
      mixed([part("supplies", 100_000), part("services", 100_000)]),
      "services",
      null,
      "national",
    ],
    [
      "a euro more of goods",
      mixed([part("supplies", 100_001), part("services", 100_000)]),
      "supplies",
      null,
      "national",
    ],
    [
      "a small but main building job",
      mixed([part("works", 50_000, { mainSubject: true }), part("services", 300_000)]),
      "works",
      null,
      "national",
    ],
    [
      "a concession that can be set apart",
      mixed([part("service-concession", 900_000), part("services", 100_000)], { partsSeparable: true }),
      "services",
      null,
      "eu",
    ],
  ])("%s", (_, input, contractType, annexE, regime) => {
    expect(answer(input)).toMatchObject({ contractType, annexE, regime });
  });
});

describe("what is refused", () => {
  const errorsOf = (input: Input): string[] => {
    const outcome = advise({ asOfDate: "2026-06-01", contractType: "services", ...input }, today);
    return "errors" in outcome ? outcome.errors.map(({ code, field }) => `${code} ${field}`).sort() : [];
  };
  const part = { kind: "services", valueEur: 1 };

  test.each<[Input, string[]]>([
    [{}, ["VALUE_MISSING value"]],
    [value(0), ["VALUE_ZERO estimatedValueEur"]],
    [value(-1), ["VALUE_NEGATIVE estimatedValueEur"]],
    [value(0.5), ["VALUE_NOT_WHOLE_EUROS estimatedValueEur"]],
    [value(1e12), []],
    [value(1e12 + 1), ["VALUE_TOO_LARGE estimatedValueEur"]],
    [value(1, { asOfDate: "2016-12-31" }), ["DATE_BEFORE_ACT asOfDate"]],
    [value(1, { asOfDate: "2026-02-29" }), ["DATE_INVALID asOfDate"]],
    [value(1, { asOfDate: "2028-02-29" }), []],
    [value(1, { trl: 0 }), ["OUT_OF_RANGE trl"]],
    [value(1, { trl: 10 }), ["OUT_OF_RANGE trl"]],
    [value(1, { potentialSuppliers: -1 }), ["OUT_OF_RANGE potentialSuppliers"]],
    [value(1, { colour: "red" }), ["UNKNOWN_FIELD colour"]],
    [value(1, { annexE: "1-4", contractType: "supplies" }), ["ANNEX_E_NEEDS_SERVICES annexE"]],
    [value(1, { contractType: null }), ["CONTRACT_TYPE_MISSING contractType"]],
    [value(1, { lots: [{ id: "a", valueEur: 1 }] }), ["VALUE_MORE_THAN_ONCE value"]],
    [{ lots: [] }, ["LOTS_EMPTY lots"]],
    [{ valueComponents: {} }, ["VALUE_COMPONENTS_EMPTY valueComponents"]],
    [{ valueComponents: { base: 0, options: 0 } }, ["VALUE_ZERO valueComponents"]],
    [{ valueComponents: { base: 0, options: 1 } }, []],
    [value(1, { objective: "plan-or-idea", contractType: "supplies" }), ["PLAN_NEEDS_SERVICE_OR_PLAN objective"]],
    [value(1, { directAwardConditionsMet: false }), ["CONDITIONS_WITHOUT_GROUND directAwardConditionsMet"]],
    [{ contractType: null, mixedParts: [part, part], awardedAsOne: true }, ["MIXED_PARTS_ONE_CATEGORY mixedParts"]],
    [{ contractType: null, mixedParts: [part], awardedAsOne: true }, ["MIXED_PARTS_TOO_FEW mixedParts"]],
    [
      { mixedParts: [part, { kind: "works", valueEur: 1 }] },
      ["AWARDED_AS_ONE_MISSING awardedAsOne", "MAIN_SUBJECT_NOT_ONE mixedParts"],
    ],
    [
      value(-1, { trl: 99, annexE: "x", negotiation: 5 }),
      ["OUT_OF_RANGE trl", "UNKNOWN_CODE annexE", "VALUE_NEGATIVE estimatedValueEur", "WRONG_TYPE negotiation"],
    ],
  ])("%o: %o", (input, errors) => {
    expect(errorsOf(input)).toEqual(errors);
  });
});

describe("what would change the answer, at the edges", () => {
  const changesOf = (input: Input) =>
    whatWouldChange({ asOfDate: "2026-06-01", contractType: "services", ...input }, today);
  const raised = (input: Input) =>
    changesOf(input).flatMap(({ procedure, changes: [first, second] }) =>
      first?.field === "estimatedValueEur" && !second ? [[procedure, first.to]] : [],
    );

  test.each<[Input, (string | number | boolean | null)[][]]>([
    [value(59_999), [["free-single", 60_000]]],
    [value(60_000), [["open", 216_000]]],
    [value(216_000), []],
    [value(499_999, franchise), [["free-single", 500_000]]],
    [value(299_999, meals), [["free-single", 300_000]]],
    [value(60_000, { asOfDate: "2027-12-31" }), [["open", 216_000]]],
    [value(60_000, { asOfDate: "2025-12-31" }), [["open", 221_000]]],
  ])("%o: the value goes up to the nearest threshold alone", (input, expected) => {
    expect(raised(input)).toEqual(expected);
  });

  test("nothing is offered where the rules are not known or another Act holds", () => {
    expect(changesOf(value(300_000, { asOfDate: "2028-01-01" }))).toEqual([]);
    expect(changesOf(value(300_000, { buyer: "utility-activity" }))).toEqual([]);
  });
});
