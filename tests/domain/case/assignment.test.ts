import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barriersOf,
  type Candidate,
  dueOnFrom,
  panelProblems,
  proposePanel,
  rankExperts,
  type Wanted,
} from "~/domain/case/assignment.ts";
import { isActive, reviewStates } from "~/domain/case/review-moves.ts";
import { skills } from "~/domain/case/skills.ts";
import { languages } from "~/domain/lang.ts";

const wanted: Wanted = {
  revision: 2,
  themes: ["digitalisation", "health_wellbeing"],
  language: "sv",
  buyingCities: ["vaasa", "turku"],
  team: ["author"],
  period: { firstDay: "2026-11-23", lastDay: "2026-12-07" },
};

const expert = (given: Partial<Candidate> = {}): Candidate => ({
  id: given.id ?? given.name ?? "expert",
  name: "Expert",
  isActive: true,
  skills: ["digitalisation"],
  languages: ["sv"],
  cityId: null,
  tiedCities: [],
  tiedSuppliers: "",
  absences: [],
  openReviews: 0,
  past: [],
  ...given,
});

describe("who may not be assigned", () => {
  test.each<[string, Partial<Candidate>, string[]]>([
    ["an expert of no city and no tie", {}, []],
    ["an expert of another city", { cityId: "oulu", tiedCities: ["lahti"] }, []],
    ["one whose account or role is gone", { isActive: false }, ["not-active"]],
    ["a member of the plan's team", { id: "author" }, ["team"]],
    ["one who works for the plan's city", { cityId: "vaasa" }, ["buying-city"]],
    ["one who works for a joint buyer", { cityId: "turku" }, ["buying-city"]],
    ["one with a declared tie to a joint buyer", { tiedCities: ["turku"] }, ["tied-city"]],
    ["one who declared a conflict in an earlier round", { past: [{ revision: 1, state: "conflict" }] }, ["conflict"]],
    ["one who reviews this round", { past: [{ revision: 2, state: "sent" }] }, ["assigned"]],
    ["one who said no this round", { past: [{ revision: 2, state: "declined" }] }, []],
    ["one who reviewed the earlier round", { past: [{ revision: 1, state: "sent" }] }, []],
  ])("%s", (_, given, barriers) => {
    expect(barriersOf(expert(given), wanted)).toEqual(barriers);
  });
});

describe("the order of suggestions", () => {
  test.each<[string, Partial<Candidate>, Partial<Candidate>]>([
    ["whoever said no comes after everybody", { openReviews: 9 }, { past: [{ revision: 2, state: "declined" }] }],
    ["whoever reads the plan's language comes first", { openReviews: 9 }, { languages: ["fi"] }],
    [
      "whoever is there comes before whoever is away",
      { openReviews: 9 },
      { absences: [{ firstDay: "2026-12-07", lastDay: "2026-12-20" }] },
    ],
    ["whoever knows the plan comes first", { past: [{ revision: 1, state: "sent" }], openReviews: 9 }, {}],
    ["a useful skill comes before a light load", { openReviews: 9 }, { skills: ["technology"] }],
    ["the law is a useful skill", { skills: ["law"], openReviews: 9 }, { skills: ["technology"] }],
    ["the lighter load comes first", { openReviews: 1 }, { openReviews: 2 }],
    ["more of the plan's themes come first", { skills: ["digitalisation", "health_wellbeing"] }, {}],
    ["then the name decides", { name: "Aino" }, { name: "Eino" }],
    [
      "an absence that is over does not count",
      { absences: [{ firstDay: "2026-11-01", lastDay: "2026-11-22" }] },
      { openReviews: 1 },
    ],
  ])("%s", (_, first, second) => {
    const [one, other] = [expert({ id: "one", name: "B", ...first }), expert({ id: "other", name: "A", ...second })];
    const named = first.name ? [one, other] : [{ ...one, name: "Z" }, other];
    const { suggested } = rankExperts(named, wanted);
    expect(suggested.map(({ candidate }) => candidate.id)).toEqual(["one", "other"]);
  });
});

test("two are proposed: one who knows the law and one who knows the subject", () => {
  const ranking = rankExperts(
    [
      expert({ id: "subject" }),
      expert({ id: "law", skills: ["law"], openReviews: 3 }),
      expert({ id: "away", absences: [{ firstDay: "2026-11-30", lastDay: "2026-11-30" }] }),
    ],
    wanted,
  );
  expect(proposePanel(ranking, 0)).toEqual(["law", "subject"]);
  expect(proposePanel(ranking, 1)).toEqual([]);
});

test.each([
  ["2026-11-23", "2026-12-07"],
  // Christmas Eve, Christmas Day, New Year's Day and Epiphany are no working days.
  ["2026-12-21", "2027-01-08"],
  // Midsummer Eve neither.
  ["2027-06-18", "2027-07-05"],
])("what is assigned on %s is due on %s, ten Finnish working days later", (today, due) => {
  expect(dueOnFrom(today)).toBe(due);
});

const days = fc
  .integer({ min: 0, max: 60 })
  .map((count) => new Date(Date.UTC(2026, 10, 1 + count)).toISOString().slice(0, 10));
const anyExpert: fc.Arbitrary<Candidate> = fc.record({
  id: fc.constantFrom("author", "a", "b", "c", "d", "e"),
  name: fc.string({ maxLength: 5 }),
  isActive: fc.boolean(),
  skills: fc.subarray([...skills]),
  languages: fc.subarray([...languages]),
  cityId: fc.constantFrom(null, "vaasa", "turku", "oulu"),
  tiedCities: fc.subarray(["vaasa", "oulu", "lahti"]),
  tiedSuppliers: fc.constant(""),
  absences: fc.array(fc.record({ firstDay: days, lastDay: days }), { maxLength: 2 }),
  openReviews: fc.nat(9),
  past: fc.array(fc.record({ revision: fc.constantFrom(1, 2), state: fc.constantFrom(...reviewStates) }), {
    maxLength: 3,
  }),
});

test("assignment never breaks a rule: whoever is suggested or proposed passes every one, and nobody is lost", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyExpert, { maxLength: 6, selector: ({ id }) => id }), (experts) => {
      const ranking = rankExperts(experts, wanted);
      expect(ranking.suggested.length + ranking.leftOut.length).toBe(experts.length);
      for (const { candidate } of ranking.suggested) {
        expect(candidate.isActive).toBe(true);
        expect(wanted.team).not.toContain(candidate.id);
        expect([candidate.cityId, ...candidate.tiedCities]).not.toContain("vaasa");
        expect(candidate.cityId).not.toBe("turku");
        expect(candidate.past.some(({ state }) => state === "conflict")).toBe(false);
        expect(candidate.past.some(({ revision, state }) => revision === 2 && isActive(state))).toBe(false);
      }
      const suggested = ranking.suggested.map(({ candidate }) => candidate.id);
      for (const id of proposePanel(ranking, 0)) expect(suggested).toContain(id);
    }),
  );
});

test("no panel is accepted that breaks a rule, whatever its reason", () => {
  const experts = fc.uniqueArray(anyExpert, { maxLength: 5, selector: ({ id }) => id });
  fc.assert(
    fc.property(
      experts,
      fc.array(anyExpert, { maxLength: 3 }),
      fc.constantFrom("", "A reason"),
      (chosen, present, reason) => {
        if (panelProblems({ chosen, present, reason }, wanted).length > 0) return;
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.length + present.length).toBeLessThanOrEqual(3);
        for (const one of chosen) expect(barriersOf(one, wanted)).toEqual([]);
        if (reason) return;
        expect(chosen.length + present.length).toBeGreaterThanOrEqual(2);
        expect([...chosen, ...present].some((one) => one.skills.includes("law"))).toBe(true);
      },
    ),
  );
});
