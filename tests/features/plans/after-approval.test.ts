import { findFollowUp, listFollowUps } from "db/repositories/follow-ups.ts";
import { listMails } from "db/repositories/mails.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import fc from "fast-check";
import { type ACase, after, aReadyCase, move, posted, setState, testOrigin } from "tests/support/approved-plan.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { answeredMoves } from "~/domain/case/move-questions.ts";
import { stateAfter, states } from "~/domain/case/moves.ts";
import { askDueFollowUps } from "~/features/plans/ask-follow-ups.server.ts";
import { answerFollowUp, openFollowUp } from "~/features/plans/follow-up.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";

const kindOf = (result: { ok: boolean; refusal?: { kind: string } }): string =>
  result.ok ? "ok" : (result.refusal?.kind ?? "");
const stateOf = ({ db, id }: ACase) => findPlan(db, id)?.state;

function answersOf({ db, owner, id }: ACase) {
  const loaded = loadPlan(db, owner, id);
  if (!loaded.ok) throw new Error("not found");
  return loaded.value.answers;
}

test("an approved plan goes through tender and contract to its end, each move with its answers and its event", () => {
  const made = aReadyCase();
  for (const name of ["start-tender", "sign-contract", "complete"] as const)
    expect(kindOf(move(made, name))).toBe("ok");
  expect(stateOf(made)).toBe("completed");
  const answers = answersOf(made);
  expect(answers.rows("out-notices").map(({ cells }) => cells)).toEqual([
    {
      kind: { code: "contract" },
      number: "2026-104512",
      date: "2026-11-24",
      link: "https://www.hankintailmoitukset.fi/104512",
    },
  ]);
  expect(answers.code("out-procedure")).toBe(answers.code("procedure"));
  expect(answers.number("out-value")).toBe(421_000);
  const events = listEvents(made.db, made.id, Number.MAX_SAFE_INTEGER, 500).map(({ kind }) => kind);
  expect(events).toEqual(expect.arrayContaining(["start-tender", "sign-contract", "complete"]));
  const history = openHistory(made.db, made.owner, made.id, {}, "fi");
  expect(history.ok).toBe(true);
});

test("a contract is not recorded without what it needs, and then nothing is written", () => {
  const made = aReadyCase();
  move(made, "start-tender");
  const before = JSON.stringify([findPlan(made.db, made.id), answersOf(made).list]);
  const refused = move(made, "sign-contract", { "out-value": "", "out-suppliers:s1:country": "" });
  expect(
    refused.ok ? [] : "problems" in refused.refusal && refused.refusal.problems.map(({ question }) => question),
  ).toEqual(["out-suppliers", "out-value"]);
  expect(JSON.stringify([findPlan(made.db, made.id), answersOf(made).list])).toBe(before);
  expect(listFollowUps(made.db, made.id)).toEqual([]);
});

test.each([
  ["an award before the notice", "sign-contract", { "out-award-date": "2026-11-01" }, "out-dates-order.order"],
  ["a contract before the award", "sign-contract", { "out-contract-date": "2026-12-01" }, "out-dates-order.order"],
  ["an award in the future", "sign-contract", { "out-award-date": "2027-06-01" }, "out-dates-order.future"],
  ["more small tenderers than tenders", "sign-contract", { "out-tenders-sme": "5" }, "out-sme-count"],
] as const)("%s stops the move", (_, name, more, rule) => {
  const made = aReadyCase();
  move(made, "start-tender");
  const refused = move(made, name, more);
  const rules = refused.ok || !("problems" in refused.refusal) ? [] : refused.refusal.problems.map((one) => one.rule);
  expect(rules).toContain(rule);
  expect(stateOf(made)).toBe("tendering");
});

test("a notice in the future does not start the tender; without number and link no notice is listed", () => {
  const made = aReadyCase();
  expect(kindOf(move(made, "start-tender", { "out-notice-sent": "2027-05-05" }))).toBe("incomplete");
  const bare = { "out-notices:start-tender:number": "", "out-notices:start-tender:link": "" };
  expect(kindOf(move(made, "start-tender", bare))).toBe("ok");
  expect(answersOf(made).rows("out-notices")).toEqual([]);
});

test("every move of the owner is refused in every state that the table does not name, and made in the others", () => {
  for (const state of states) {
    for (const name of answeredMoves) {
      const made = aReadyCase();
      setState(made.db, made.id, state);
      const allowed = stateAfter({ state, revision: 1, stoppedFrom: null }, name).ok;
      const now = after(400);
      expect([state, name, kindOf(move(made, name, {}, { now })) !== "wrong-state"]).toEqual([state, name, allowed]);
    }
  }
});

test("a coordinator can stop with a reason, and so can the owner; nobody else, and nobody without a reason", () => {
  const made = aReadyCase();
  const { db } = made;
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const stranger = anActor(db, { city: "vaasa" });
  expect(kindOf(move(made, "stop", {}, { actor: lead }))).toBe("forbidden");
  expect(kindOf(move(made, "stop", {}, { actor: stranger }))).toBe("not-found");
  expect(kindOf(move(made, "stop", { "stop-reason": "" }, { actor: coordinator }))).toBe("incomplete");
  expect(kindOf(move(made, "start-tender", {}, { actor: coordinator }))).toBe("forbidden");
  expect(kindOf(move(made, "stop", {}, { actor: coordinator }))).toBe("ok");
  expect(findPlan(db, made.id)).toMatchObject({ state: "stopped", stoppedFrom: "approved" });
  const toOwner = listMails(db, 20).filter(({ to }) => to === made.owner.email);
  expect(toOwner.map(({ key }) => key.split(":")[3])).toEqual(expect.arrayContaining(["moved", "end"]));
  expect(toOwner.some(({ text }) => text.includes("twenty degrees"))).toBe(true);
});

test("a coordinator can stop a draft without seeing its answers", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aPlan(db, owner);
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  expect(kindOf(move({ db, owner, id }, "stop", {}, { actor: coordinator }))).toBe("ok");
  const page = openPlan(db, coordinator, id, "en", after(61));
  expect(page.ok && page.value.said).toEqual([]);
});

test("of a stopped procurement only the reasons can be changed, of a completed one nothing", () => {
  const write = (made: ACase, question: string, value: string) =>
    kindOf(
      saveAnswers(
        made.db,
        made.owner,
        made.id,
        posted({ q: question, [question]: value, [`v:${question}`]: "1" }),
        after(500),
      ),
    );
  const stopped = aReadyCase();
  move(stopped, "start-tender");
  move(stopped, "stop");
  expect(write(stopped, "stop-reason", "Said in another way, at more length.")).toBe("ok");
  expect(write(stopped, "out-tenders", "3")).toBe("not-editable");
  const completed = aReadyCase();
  for (const name of ["start-tender", "sign-contract", "complete"] as const) move(completed, name);
  expect(write(completed, "out-tenders", "3")).toBe("not-editable");
});

test("a small change after the approval begins a revision that is not sent, and the page says what was changed", () => {
  const made = aReadyCase();
  const before = openPlan(made.db, made.owner, made.id, "en", noon);
  expect(before.ok && before.value.unsent).toBeNull();
  const change = (text: string, version: number) =>
    saveAnswers(
      made.db,
      made.owner,
      made.id,
      posted({ q: "wider-value", "wider-value": text, "v:wider-value": String(version) }),
      after(1),
    );
  change("Another city could use it too.", 1);
  change("Two other cities could use it too.", 2);
  expect(findPlan(made.db, made.id)).toMatchObject({ state: "approved", revision: 2 });
  const page = openPlan(made.db, made.owner, made.id, "en", noon);
  expect(page.ok && page.value).toMatchObject({ unsent: 2, after: { changes: [{ question: "wider-value" }] } });
  const begun = listEvents(made.db, made.id, Number.MAX_SAFE_INTEGER, 500).filter(({ kind }) => kind === "revise");
  expect(begun).toHaveLength(1);
});

function inContract(): ACase {
  const made = aReadyCase();
  move(made, "start-tender");
  move(made, "sign-contract");
  return made;
}

const asked = ({ db }: ACase) =>
  listMails(db, 100)
    .filter(({ key }) => key.startsWith("follow-up:"))
    .map(({ key }) => Number(key.split(":").at(-1)))
    .sort((a, b) => a - b);
const day = (text: string): Date => new Date(`${text}T06:00:00Z`);

test("follow-ups fall due 6, 12 and 24 months after the award, and a corrected award moves them", () => {
  const made = inContract();
  expect(listFollowUps(made.db, made.id).map(({ dueOn }) => dueOn)).toEqual(["2027-06-15", "2027-12-15", "2028-12-15"]);
  const correct = posted({ q: "out-award-date", "out-award-date": "2026-12-20", "v:out-award-date": "1" });
  saveAnswers(made.db, made.owner, made.id, correct, after(45));
  expect(listFollowUps(made.db, made.id).map(({ dueOn }) => dueOn)).toEqual(["2027-06-20", "2027-12-20", "2028-12-20"]);
});

test("each follow-up is asked once, on its day, however often the job runs", () => {
  const made = inContract();
  const run = (at: string) => askDueFollowUps(made.db, testOrigin, day(at));
  expect([run("2027-06-14"), run("2027-06-15"), run("2027-06-15"), run("2027-06-16")]).toEqual([0, 1, 0, 0]);
  expect(asked(made)).toEqual([6]);
  expect([run("2027-12-15"), run("2028-12-14"), run("2028-12-15"), run("2040-01-01")]).toEqual([1, 0, 1, 0]);
  expect(asked(made)).toEqual([6, 12, 24]);
});

test("whenever the job runs, and however long the service was off, no follow-up is lost and none is doubled", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 8 }), (days) => {
      const made = inContract();
      const runs = days
        .toSorted((a, b) => a - b)
        .map((shift) => new Date(day("2026-12-15").getTime() + shift * 86_400_000));
      for (const at of runs) askDueFollowUps(made.db, testOrigin, at);
      const last = runs.at(-1)?.toISOString().slice(0, 10) ?? "";
      const due = listFollowUps(made.db, made.id).filter(({ dueOn }) => dueOn <= last);
      expect(asked(made)).toEqual(due.map(({ months }) => months));
    }),
    { numRuns: 15 },
  );
});

test("a stopped procurement is not asked how it has gone; a completed one is", () => {
  const stopped = inContract();
  move(stopped, "stop");
  expect(askDueFollowUps(stopped.db, testOrigin, day("2029-01-01"))).toBe(0);
  const completed = inContract();
  move(completed, "complete");
  expect(askDueFollowUps(completed.db, testOrigin, day("2029-01-01"))).toBe(3);
});

test("a follow-up is answered by the team from its day on, and shown on the plan", () => {
  const made = inContract();
  const { db, owner, id } = made;
  const goal = answersOf(made).rows("goals")[0]?.id ?? "";
  const form = {
    q: ["fu-in-use", "fu-figures", "fu-spread", "fu-note"],
    version: "0",
    "fu-in-use": "partly",
    "r:fu-figures": [goal, "not-a-goal"],
    [`fu-figures:${goal}:figure`]: "17",
    [`fu-figures:${goal}:date`]: "2027-06-01",
    "fu-figures:not-a-goal:figure": "1",
    "fu-spread": "planned",
    "fu-note": "The robots also clear bus stops.",
  };
  const answer = (at: Date, actor = owner, more = {}) =>
    kindOf(answerFollowUp(db, actor, id, 6, { fields: posted({ ...form, ...more }), lang: "en", now: at }));
  expect(answer(day("2027-06-14"))).toBe("not-found");
  expect(answer(day("2027-06-16"), anActor(db, { city: "vaasa" }))).toBe("not-found");
  expect(answer(day("2027-06-16"), owner, { [`fu-figures:${goal}:figure`]: "many" })).toBe("incomplete");
  expect(answer(day("2027-06-16"))).toBe("ok");
  expect(answer(day("2027-06-16"))).toBe("changed");
  expect(findFollowUp(db, id, 6)?.answers.map(({ row }) => row)).toEqual(["", goal, "", ""]);
  const shown = openFollowUp(db, owner, id, 6, { lang: "en", now: day("2027-06-17") });
  expect(shown.ok && shown.value.fields.find((field) => field.id === "fu-note")?.posted).toEqual({
    "": ["The robots also clear bus stops."],
  });
  const page = openPlan(db, owner, id, "en", day("2027-06-17"));
  expect(page.ok && JSON.stringify(page.value.after.followUps)).toContain("also clear bus stops");
  expect(askDueFollowUps(db, testOrigin, day("2027-06-18"))).toBe(0);
});
