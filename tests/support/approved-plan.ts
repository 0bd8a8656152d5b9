import { type Db, openDatabase } from "db/connection.ts";
import { findPlan, updateState } from "db/repositories/plans.ts";
import type { DemoPlan } from "db/seed/content/demo-plan.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { seedExamples } from "db/seed/examples.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { AnsweredMove } from "~/domain/case/move-questions.ts";
import type { State } from "~/domain/case/moves.ts";
import { moveWithAnswers } from "~/features/plans/move-with-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

export const testOrigin = "https://plans.example";
const minute = 60_000;
export const after = (days: number): Date => new Date(noon.getTime() + days * 86_400_000 + minute);

export interface ACase {
  db: Db;
  owner: Actor;
  id: string;
}

/** A complete plan that was sent and then approved, as a coordinator's decision leaves it. */
export function anApprovedPlan(
  db: Db,
  plan: DemoPlan = tamperePlan,
  owner = anActor(db, { city: plan.cityId }),
): ACase {
  if (db.$client.prepare("SELECT 1 FROM examples LIMIT 1").get() === undefined) seedExamples(db, noon);
  const id = writePlan(db, owner, plan, noon);
  const seen = findPlan(db, id);
  const given = {
    receipt: `receipt-${id}`,
    ticked: true,
    origin: testOrigin,
    seenVersion: seen?.version ?? 0,
    seenAnswersVersion: seen?.answersVersion ?? 0,
  };
  const sent = submitPlan(db, owner, id, given, noon);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  setState(db, id, "approved");
  return { db, owner, id };
}

let template: { bytes: Buffer; owner: Actor; id: string } | undefined;

/** The same in a database of its own: made once a worker, opened anew for each test. */
export function aReadyCase(): ACase {
  if (!template) {
    const { db, owner, id } = anApprovedPlan(libraryDatabase());
    template = { bytes: db.$client.serialize(), owner, id };
  }
  return { db: openDatabase(template.bytes), owner: template.owner, id: template.id };
}

/** Puts a plan into a state past the moves that lead there: for what another part of the service does. */
export function setState(db: Db, id: string, state: State): void {
  updateState(db, id, { state, seenVersion: findPlan(db, id)?.version ?? 0 });
}

const supplier = "out-suppliers:s1:";

/** What the form of each move posts. */
export const moveForms: Readonly<Record<AnsweredMove, Readonly<Record<string, string | readonly string[]>>>> = {
  "start-tender": {
    q: ["out-notice-sent", "out-notices"],
    "out-notice-sent": "2026-11-24",
    "out-notices:start-tender:number": "2026-104512",
    "out-notices:start-tender:link": "https://www.hankintailmoitukset.fi/104512",
  },
  "sign-contract": {
    q: ["out-tenders", "out-tenders-sme", "out-suppliers", "out-value", "out-award-date", "out-contract-date"],
    "out-tenders": "4",
    "out-tenders-sme": "2",
    "r:out-suppliers": "s1",
    [`${supplier}name`]: "Lumirobotti Oy",
    [`${supplier}country`]: "FI",
    [`${supplier}size`]: "small",
    "out-value": "421000",
    "out-award-date": "2026-12-15",
    "out-contract-date": "2026-12-30",
  },
  complete: { q: ["out-ended", "out-in-use"], "out-ended": "2027-12-01", "out-in-use": "2027-02-01" },
  stop: {
    q: ["stop-kind", "stop-reason", "stop-lessons"],
    "stop-kind": "tenders-unfit",
    "stop-reason": "No tender met the requirement on working below twenty degrees of frost.",
    "stop-lessons": "Test the strictest requirement in the market dialogue.",
  },
};

export const moveDays: Readonly<Record<AnsweredMove, number>> = {
  "start-tender": 2,
  "sign-contract": 40,
  complete: 380,
  stop: 60,
};

export function posted(form: Readonly<Record<string, string | readonly string[]>>) {
  const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return fieldsOf(new URLSearchParams(pairs));
}

/** Makes a move with its form, on the day of the story. */
export function move(
  { db, owner, id }: ACase,
  name: AnsweredMove,
  more: Readonly<Record<string, string | readonly string[]>> = {},
  given: { actor?: Actor; now?: Date } = {},
) {
  const { actor = owner, now = after(moveDays[name]) } = given;
  const fields = posted({ ...moveForms[name], ...more });
  const seenVersion = findPlan(db, id)?.version ?? 0;
  return moveWithAnswers(db, actor, id, name, { fields, seenVersion, origin: testOrigin, now });
}
