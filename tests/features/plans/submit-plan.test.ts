import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { findRevision, listRevisions } from "db/repositories/plan-revisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { vaasaPlan } from "db/seed/content/demo-plan-vaasa.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { binPlan, withdrawPlan } from "~/features/plans/move-plan.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const later = new Date(noon.getTime() + 60_000);

function given(db: Db, id: string, more = {}) {
  const plan = findPlan(db, id);
  const seen = { seenVersion: plan?.version ?? 0, seenAnswersVersion: plan?.answersVersion ?? 0 };
  return { receipt: `receipt-${id}`, ticked: true, origin: "https://plans.example", ...seen, ...more };
}

function complete(plan = tamperePlan): { db: Db; owner: Actor; id: string } {
  const db = libraryDatabase();
  const owner = anActor(db, { city: plan.cityId });
  return { db, owner, id: writePlan(db, owner, plan, noon) };
}

test.each([tamperePlan, vaasaPlan, ouluPlan])("the complete plan $key can be sent", (plan) => {
  const { db, owner, id } = complete(plan);
  expect(submitPlan(db, owner, id, given(db, id), later)).toEqual({ ok: true, value: 1 });
  expect(findPlan(db, id)?.state).toBe("submitted");
});

test("an incomplete plan is not sent, and nothing is written", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aPlan(db, owner);
  const sent = submitPlan(db, owner, id, given(db, id), later);
  expect(sent.ok ? "sent" : sent.refusal.kind).toBe("incomplete");
  expect(listRevisions(db, id)).toEqual([]);
  expect(listMails(db, 10)).toEqual([]);
  expect(findPlan(db, id)?.state).toBe("draft");
});

test("a form sent twice gives one submission and one receipt", () => {
  const { db, owner, id } = complete();
  const form = given(db, id);
  expect(submitPlan(db, owner, id, form, later)).toEqual({ ok: true, value: 1 });
  expect(submitPlan(db, owner, id, form, later)).toEqual({ ok: true, value: 1 });
  expect(listRevisions(db, id)).toHaveLength(1);
  expect(listMails(db, 10)).toHaveLength(1);
});

test("a plan that changed after the check page was shown is not sent", () => {
  const { db, owner, id } = complete();
  const form = given(db, id);
  const changed = new URLSearchParams([
    ["q", "wider-value"],
    ["wider-value", "Another city"],
    ["v:wider-value", "1"],
  ]);
  saveAnswers(db, owner, id, fieldsOf(changed), later);
  const sent = submitPlan(db, owner, id, form, later);
  expect(sent.ok ? "sent" : sent.refusal.kind).toBe("changed");
});

test("without the tick that the check page was read the plan is not sent", () => {
  const { db, owner, id } = complete();
  const sent = submitPlan(db, owner, id, given(db, id, { ticked: false }), later);
  expect(sent.ok ? "sent" : sent.refusal.kind).toBe("invalid");
});

test("the receipt goes to the team and the news to the coordinators, each in their own language", () => {
  const { db, owner, id } = complete();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  submitPlan(db, owner, id, given(db, id), later);
  expect(
    listMails(db, 10)
      .map(({ to }) => to)
      .sort(),
  ).toEqual([coordinator.email, owner.email].sort());
});

test("a sent plan cannot be edited; withdrawn, it can, and the frozen revision stays as it was", () => {
  const { db, owner, id } = complete();
  submitPlan(db, owner, id, given(db, id), later);
  const post = fieldsOf(
    new URLSearchParams([
      ["q", "wider-value"],
      ["wider-value", "Edited"],
      ["v:wider-value", "1"],
    ]),
  );
  const closed = saveAnswers(db, owner, id, post, later);
  expect(closed.ok ? "saved" : closed.refusal.kind).toBe("not-editable");

  withdrawPlan(db, owner, id, { seenVersion: findPlan(db, id)?.version ?? 0, now: later });
  expect(findPlan(db, id)).toMatchObject({ state: "draft", revision: 2 });
  const before = JSON.stringify(findRevision(db, id, 1)?.document);
  expect(saveAnswers(db, owner, id, post, later).ok).toBe(true);
  expect(JSON.stringify(findRevision(db, id, 1)?.document)).toBe(before);
  expect(submitPlan(db, owner, id, given(db, id, { receipt: "second" }), later)).toEqual({ ok: true, value: 2 });
});

test("a plan that was ever sent cannot be put into the bin", () => {
  const { db, owner, id } = complete();
  submitPlan(db, owner, id, given(db, id), later);
  withdrawPlan(db, owner, id, { seenVersion: findPlan(db, id)?.version ?? 0, now: later });
  const binned = binPlan(db, owner, id, { seenVersion: findPlan(db, id)?.version ?? 0, now: later });
  expect(binned.ok ? "binned" : binned.refusal.kind).toBe("wrong-state");
});

test("the history tells every answer in words, with who gave it", () => {
  const { db, owner, id } = complete();
  const history = openHistory(db, owner, id, {}, "fi");
  if (!history.ok) throw new Error("no history");
  expect(history.value.events).toHaveLength(50);
  expect(history.value.older).toBeDefined();
  expect(history.value.events.every(({ byName }) => byName === owner.name)).toBe(true);
});
