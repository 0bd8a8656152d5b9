import { insertEvent } from "db/repositories/plan-events.ts";
import { updateState } from "db/repositories/plans.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { coordinatorId, seedManyReviews } from "tests/support/many-reviews.ts";
import { expect, test } from "vitest";
import { z } from "zod";
import { type State, states } from "~/domain/case/moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";

type Db = ReturnType<typeof freshDatabase>;

const rows = (db: Db, sql: string) =>
  z
    .array(
      z.object({ kind: z.string(), at: z.union([z.number(), z.string()]), key: z.union([z.string(), z.number()]) }),
    )
    .parse(db.$client.prepare(sql).all());

/** Everything counted anew, row by row. */
function recounted(db: Db): Record<string, number> {
  const all = rows(
    db,
    `SELECT 'begun' AS kind, created_at AS at, '' AS key FROM plans WHERE binned_at IS NULL
     UNION ALL SELECT 'move', at, kind FROM plan_events WHERE kind IN ('submit', 'approve', 'ask-changes', 'stop')
     UNION ALL SELECT 'decision', decided_at, working_days FROM decisions WHERE working_days IS NOT NULL
     UNION ALL SELECT 'given', sent_at, expert_id FROM reviews WHERE sent_at IS NOT NULL
     UNION ALL SELECT 'notice', notice_on, state FROM plans WHERE binned_at IS NULL AND notice_on IS NOT NULL`,
  );
  const counts: Record<string, number> = {};
  for (const { kind, at, key } of all) {
    const month = (typeof at === "string" ? at : dayInHelsinki(new Date(at))).slice(0, 7);
    const name = `${kind} ${month} ${key}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function kept(db: Db): Record<string, number> {
  const all = z
    .array(z.object({ kind: z.string(), month: z.string(), key: z.string(), count: z.number() }))
    .parse(db.$client.prepare("SELECT * FROM tallies WHERE count <> 0").all());
  return Object.fromEntries(all.map(({ kind, month, key, count }) => [`${kind} ${month} ${key}`, count]));
}

interface Step {
  plan: number;
  what: string;
  state: State;
  at: Date;
}

/** What each step of the property does to a plan of this version. */
const changes: Readonly<Record<string, (db: Db, id: string, seenVersion: number, step: Step) => void>> = {
  state: (db, id, seenVersion, { state }) => void updateState(db, id, { state, seenVersion }),
  bin: (db, id, seenVersion, { state, at }) => void updateState(db, id, { state, binnedAt: at, seenVersion }),
  restore: (db, id, seenVersion, { state }) => void updateState(db, id, { state, binnedAt: null, seenVersion }),
  delete: (db, id) => run(db, "DELETE FROM plans WHERE id = ?", id),
  notice: (db, id, _, { at }) => run(db, "UPDATE plans SET notice_on = ? WHERE id = ?", dayInHelsinki(at), id),
  sent: (db, id, _, { at }) => run(db, "UPDATE reviews SET sent_at = ? WHERE plan_id = ?", at.getTime(), id),
  back: (db, id) => run(db, "UPDATE reviews SET sent_at = NULL WHERE plan_id = ?", id),
  event: (db, id, _, { at }) => insertEvent(db, id, { kind: "stop", by: coordinatorId, at }),
};

const run = (db: Db, sql: string, ...values: (string | number)[]): void => void db.$client.prepare(sql).run(...values);

function change(db: Db, step: Step): void {
  const id = `plan-${step.plan}`;
  const version = db.$client.prepare("SELECT version FROM plans WHERE id = ?").pluck().get(id);
  if (typeof version === "number") changes[step.what]?.(db, id, version, step);
}

const instants = fc.date({ min: new Date("2024-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });

const step = fc.record({
  plan: fc.nat(59),
  what: fc.constantFrom(...Object.keys(changes)),
  state: fc.constantFrom(...states),
  at: instants,
});

test("what is counted by month is what there is, whatever is done to plans and reviews", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (taken) => {
      const db = freshDatabase();
      seedManyReviews(db, 60);
      for (const one of taken) change(db, one);
      expect(kept(db)).toEqual(recounted(db));
    }),
    { numRuns: 15 },
  );
});

test("an instant counts in the month that the calendar in Finland shows", () => {
  const db = freshDatabase();
  seedManyReviews(db, 1);
  const edges = Array.from({ length: 36 }, (_, month) => Date.UTC(2025, month, 1)).flatMap((first) =>
    [-3 * 60, -2 * 60, -60].flatMap((minutes) => [first + minutes * 60_000 - 1, first + minutes * 60_000]),
  );
  for (const at of edges) insertEvent(db, "plan-0", { kind: "stop", by: coordinatorId, at: new Date(at) });
  expect(kept(db)).toEqual(recounted(db));
});
