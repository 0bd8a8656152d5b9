import { listAnswers } from "db/repositories/answers.ts";
import { insertMember, updateState } from "db/repositories/plans.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { codesOf } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { casesOfStep } from "~/domain/library/step-cases.ts";
import { addCase } from "~/features/plans/cases/add-case.server.ts";
import { openCases } from "~/features/plans/cases/open-cases.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";

function setting() {
  const db = libraryDatabase();
  const owner = anActor(db);
  const plan = aPlan(db, owner, "Turvalliset talvikadut");
  const save = (fields: Record<string, string[]>) => {
    const saved = saveAnswers(db, owner, plan, new Map([["q", Object.keys(fields)], ...Object.entries(fields)]), noon);
    if (!saved.ok || saved.value.problems.length > 0) throw new Error(JSON.stringify(saved));
  };
  save({
    "need-statement": ["Lumi kasautuu kaduille, ja lumen kuljetus läjitykseen maksaa paljon."],
    themes: ["sustainable_transition"],
    procedure: ["innovation"],
  });
  const open = (step: string, lang: (typeof languages)[number] = "en", who = owner) =>
    openCases(db, who, plan, step, { lang, most: 3 });
  const lookedAt = () =>
    listAnswers(db, plan)
      .filter(({ question }) => question === "cases-looked")
      .map(({ value }) => (typeof value === "object" && value && "cells" in value ? value.cells : {}))
      .map((cells) => [codesOf(cells.case), codesOf(cells["used-for"])]);
  return { db, owner, plan, open, lookedAt };
}

const snow = "helsinki-snow-problem";

test("every step of the form has cases that speak of it, each with its text and why it fits, in three languages", () => {
  const { open } = setting();
  for (const { id } of currentForm.steps) {
    for (const lang of languages) {
      const found = open(id, lang);
      const cases = found.ok ? found.value.cases : [];
      expect(cases.length, `${id} ${lang}`).toBeGreaterThan(1);
      for (const one of cases) expect([one.title, one.label, one.text, one.words + one.reasons]).not.toContain("");
    }
  }
});

test("the need is looked for in the plan's own words, and those that both have are said", () => {
  const { open } = setting();
  const found = open("need");
  const first = found.ok ? found.value.cases[0] : undefined;
  expect(first?.id).toBe(snow);
  expect(first?.words).toMatch(/lum/i);
  expect(first?.reasons).toContain("same procedure");
});

test("those that answer the question of the step come before those that are only alike", () => {
  const { open } = setting();
  const found = open("market");
  const cases = found.ok ? found.value.cases : [];
  expect(cases.every(({ reasons }) => reasons.includes("tells of this step"))).toBe(true);
});

test("a part of the form that no example speaks of has no cases", () => {
  const { open } = setting();
  expect(casesOfStep("statistics")).toBeUndefined();
  expect(open("statistics")).toEqual({ ok: false, refusal: { kind: "not-found" } });
});

test("a case is added once, with what it was looked at for, however often it is asked; then it is said to be there", () => {
  const { db, owner, plan, open, lookedAt } = setting();
  for (const step of ["procedure", "procedure", "need"])
    expect(addCase(db, owner, plan, { example: snow, step }, noon)).toEqual({ ok: true, value: null });
  expect(lookedAt()).toEqual([[[snow], ["procedure"]]]);
  const found = open("need");
  expect(found.ok && found.value.cases.find(({ id }) => id === snow)?.isLookedAt).toBe(true);
});

test("only who may write adds a case, only a published one, and at most twenty; who is refused has written nothing", () => {
  const { db, owner, plan, lookedAt } = setting();
  const [reader, stranger] = [anActor(db, { city: "oulu" }), anActor(db, { city: "vaasa" })];
  insertMember(db, plan, reader.id, "reader", noon);
  const add = (who: typeof owner, example = snow) => addCase(db, who, plan, { example, step: "need" }, noon);
  const refusals = [add(reader), add(stranger), add(owner, "not-in-the-library"), add(owner, "")];
  expect(refusals.map((one) => (one.ok ? "added" : one.refusal.kind))).toEqual([
    "forbidden",
    "not-found",
    "invalid",
    "invalid",
  ]);
  expect(lookedAt()).toEqual([]);

  const ids = db.$client.prepare<[], string>("SELECT id FROM examples LIMIT 21").pluck().all();
  expect(ids.map((id) => add(owner, id).ok)).toEqual([...Array(20).fill(true), false]);

  updateState(db, plan, { state: "in-review", seenVersion: 1 });
  const late = add(owner);
  expect(late.ok ? "added" : late.refusal.kind).toBe("not-editable");
});

test("what is typed for another case at the same time stays", () => {
  const { db, owner, plan, lookedAt } = setting();
  const typed = new Map([
    ["q", ["cases-looked"]],
    ["r:cases-looked", ["typed"]],
    ["cases-looked:typed:case", ["oulubot"]],
    ["cases-looked:typed:used-for", ["need"]],
  ]);
  addCase(db, owner, plan, { example: snow, step: "market" }, noon);
  expect(saveAnswers(db, owner, plan, typed, noon).ok).toBe(true);
  expect(lookedAt()).toEqual([
    [[snow], ["dialogue"]],
    [["oulubot"], ["need"]],
  ]);
});
