import { listAnswers } from "db/repositories/answers.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { findPlan, insertMember } from "db/repositories/plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { secondForm, toSecondForm } from "tests/support/second-form.ts";
import { expect, test } from "vitest";
import type { SaidStep } from "~/domain/case/snapshot.ts";
import { currentForm, releaseForm } from "~/domain/form/versions.ts";
import { createPlan } from "~/features/plans/create-plan.server.ts";
import { moveToNextForm, openFormVersion } from "~/features/plans/form-version/form-version.server.ts";
import { nameVersion } from "~/features/plans/history/name-version.server.ts";
import { openCompare } from "~/features/plans/history/open-compare.server.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { postStep } from "~/features/plans/post-step.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Plans that meet a second version of the form: one question in new words, a new one, one gone, one split. */

const need = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
};

const typed = {
  "need-statement": "People fall on icy roads every winter",
  "affected-count": "1200",
  "tried-before": "Heated pavements on one street",
};

function aPlanWithAnswers() {
  const db = freshDatabase();
  const owner = anActor(db);
  const plan = aPlan(db, owner);
  for (const [question, text] of Object.entries(typed))
    need(saveAnswers(db, owner, plan, fieldsOf(new URLSearchParams({ q: question, [question]: text })), noon));
  const said = () => need(openCheck(db, owner, plan, "receipt", "en", noon)).said;
  const page = () => need(openPlan(db, owner, plan, "en", noon));
  const move = (seenVersion = findPlan(db, plan)?.version ?? 0) => moveToNextForm(db, owner, plan, seenVersion, noon);
  return { db, owner, plan, said, page, move };
}

const wordsOf = (steps: readonly SaidStep[]) =>
  new Map(
    steps.flatMap(({ questions }) =>
      questions.map(({ label, answer }) => [label, answer.as === "words" ? answer.words : ""] as const),
    ),
  );

test("while there is no newer version there is nothing to move to", () => {
  const { db, owner, plan, page, move } = aPlanWithAnswers();
  expect(openFormVersion(db, owner, plan, "en")).toMatchObject({ refusal: { kind: "not-found" } });
  expect(move()).toMatchObject({ refusal: { kind: "not-found" } });
  expect(page().hasNewerForm).toBe(false);
});

test("a plan stays on its own version, with its own texts, and is told what a newer one would change", () => {
  const { db, owner, plan, said, page } = aPlanWithAnswers();
  const before = said();
  releaseForm(secondForm, toSecondForm);
  expect(page()).toMatchObject({ hasNewerForm: true, left: [] });
  expect(said()).toEqual(before);
  const { changes } = need(openFormVersion(db, owner, plan, "en"));
  expect(changes.map(({ kind, label, isAnswered }) => [kind, label, isAnswered])).toEqual([
    ["renamed", "What has to change", true],
    ["new", "Effects in winter", false],
    ["gone", "How many people are affected", true],
    ["split", "How it is handled now, what has been tried", true],
  ]);
  expect(changes.at(-1)?.into).toEqual(["Tried in our city", "Tried elsewhere"]);
});

test("what somebody typed into the earlier form while another moved the plan on is kept in the history, once", () => {
  const { db, owner, plan, move } = aPlanWithAnswers();
  need(move());
  const late = { ...typed, "tried-before": "Salt, for two winters" };
  const q = Object.keys(late).map((question) => ["q", question]);
  const fields = fieldsOf(new URLSearchParams([...q, ...Object.entries(late)]));
  for (let count = 0; count < 2; count += 1)
    expect(need(saveAnswers(db, owner, plan, fields, noon))).toMatchObject({ isOfEarlierForm: true, problems: [] });
  const kept = listEvents(db, plan, Number.MAX_SAFE_INTEGER, 100).filter(({ kind }) => kind === "set-aside");
  expect(kept.map(({ question, value }) => [question, value])).toEqual([["tried-before", "Salt, for two winters"]]);
  expect(JSON.stringify(need(openHistory(db, owner, plan, {}, "en")))).toContain("Salt, for two winters");
});

test("what cannot be stored of the earlier form is said under the name of its question", () => {
  const { db, owner, plan, move } = aPlanWithAnswers();
  need(move());
  const fields = fieldsOf(new URLSearchParams({ q: "affected-count", "affected-count": "about 300" }));
  const about = { now: noon, origin: "https://plans.example" };
  const { problems, saved, isStale } = need(postStep(db, owner, plan, fields, "en", about));
  expect({ saved, isStale }).toEqual({ saved: [], isStale: true });
  expect(problems).toMatchObject([{ name: "affected-count", text: expect.stringContaining("How many people are") }]);
});

test("after the move nothing answered is gone: it stands under its question, or with the answers of the earlier form", () => {
  const { db, owner, plan, said, page, move } = aPlanWithAnswers();
  const named = need(nameVersion(db, owner, plan, "Before the move", noon));
  const stored = listAnswers(db, plan).map(({ question, value }) => [question, value]);
  expect(move(99)).toMatchObject({ refusal: { kind: "changed" } });
  need(move());
  expect(findPlan(db, plan)?.formVersion).toBe("2099-test");
  expect(listAnswers(db, plan).map(({ question, value }) => [question, value])).toEqual(expect.arrayContaining(stored));

  const words = wordsOf(said());
  expect(words.get("What has to change")).toBe(typed["need-statement"]);
  expect(words.get("Tried in our city")).toBe(typed["tried-before"]);
  expect(words.has("How many people are affected")).toBe(false);
  expect([...wordsOf(page().left)]).toEqual([
    ["How many people are affected", "1,200"],
    ["How it is handled now, what has been tried", typed["tried-before"]],
  ]);
  const { events } = need(openHistory(db, owner, plan, {}, "en"));
  expect(events.map(({ kind, label }) => [kind, label])).toContainEqual(["answer", "How many people are affected"]);
  expect(events.map(({ kind }) => kind)).toContain("move-form");
  const { only, events: ofGone } = need(openHistory(db, owner, plan, { question: "affected-count" }, "en"));
  expect(only).toEqual({ question: "affected-count", label: "How many people are affected" });
  expect(ofGone).toMatchObject([{ label: "How many people are affected" }]);

  const compared = need(openCompare(db, owner, plan, { a: `v:${named}`, b: "now" }, { lang: "en", now: noon }));
  const changed = compared.steps.flatMap(({ changes }) => changes.map(({ label, kind }) => [label, kind]));
  expect(changed).toContainEqual(["How many people are affected", "removed"]);
  expect(changed).toContainEqual(["Tried in our city", "added"]);
  expect(move()).toMatchObject({ refusal: { kind: "not-found" } });
});

test("a copy is on the version of the form that its answers were written on, and has every one of them", () => {
  const { db, owner, plan, move } = aPlanWithAnswers();
  const { cityId, unitId } = findPlan(db, plan) ?? {};
  const copy = (id: string) => {
    const fields = {
      id,
      title: "A copy",
      object: "services",
      language: "en",
      unit: unitId,
      city: cityId,
      from: `copy:${plan}`,
    };
    return need(createPlan(db, owner, fields, noon));
  };
  const answersOf = (id: string) => listAnswers(db, id).map(({ question, value }) => [question, value]);
  const before = copy("00000000-0000-4000-8000-000000000001");
  need(move());
  need(
    saveAnswers(db, owner, plan, fieldsOf(new URLSearchParams({ q: "winter-effects", "winter-effects": "Ice" })), noon),
  );
  const after = copy("00000000-0000-4000-8000-000000000002");
  expect(findPlan(db, before)?.formVersion).toBe(currentForm.id);
  expect(findPlan(db, after)?.formVersion).toBe("2099-test");
  expect(answersOf(before)).toEqual(expect.arrayContaining(Object.entries({ "tried-before": typed["tried-before"] })));
  expect(answersOf(after)).toContainEqual(["winter-effects", "Ice"]);
  expect(answersOf(after)).toContainEqual(["tried-here", typed["tried-before"]]);
});

test("only a writer moves a plan; what is left of the earlier form is for the team alone", () => {
  const { db, plan, owner, move } = aPlanWithAnswers();
  const reader = anActor(db);
  insertMember(db, plan, reader.id, "reader", noon);
  const version = findPlan(db, plan)?.version ?? 0;
  expect(moveToNextForm(db, reader, plan, version, noon)).toMatchObject({ refusal: { kind: "forbidden" } });
  const colleague = anActor(db);
  expect(moveToNextForm(db, colleague, plan, version, noon)).toMatchObject({ refusal: { kind: "not-found" } });
  need(move());
  expect(need(openPlan(db, reader, plan, "en", noon)).left).toHaveLength(2);
  expect(need(openPlan(db, colleague, plan, "en", noon)).left).toEqual([]);
  const seen = JSON.stringify(need(openPlan(db, colleague, plan, "en", noon)));
  expect(seen).not.toContain("1,200");
  expect(need(openPlan(db, owner, plan, "en", noon)).hasNewerForm).toBe(false);
});
