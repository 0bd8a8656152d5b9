import type { Db } from "db/connection.ts";
import { findDecisionDraft } from "db/repositories/decisions.ts";
import { findPlan, insertMember, updateState } from "db/repositories/plans.ts";
import { listReviewsOfPlan, listReviewsOfRevision } from "db/repositories/reviews.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, freezeRevision, mailOrigin, setReview } from "tests/support/reviews.ts";
import { describe, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { type Move, moversOf, type State, stateAfter, states } from "~/domain/case/moves.ts";
import { isWaiting, reviewStates } from "~/domain/case/review-moves.ts";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { handOverReview, returnReview } from "~/features/coordination/change-review.server.ts";
import { decide } from "~/features/coordination/decide.server.ts";
import { reopenPlan } from "~/features/coordination/reopen-plan.server.ts";
import { saveDraft } from "~/features/coordination/save-draft.server.ts";
import { withdrawPlan } from "~/features/plans/move-plan.server.ts";

/** The moves that coordinators make in their own room, and the owner's way back. */
const tried = ["assign", "ask-changes", "approve", "redirect", "skip-review", "reopen", "withdraw"] as const;
type Tried = (typeof tried)[number];
const people = ["owner", "writer", "reader", "city-lead", "officer", "expert", "coordinator"] as const;
type Person = (typeof people)[number];

interface World {
  db: Db;
  planId: string;
  experts: readonly Actor[];
  actors: Readonly<Record<Person, Actor>>;
}

function world(): World {
  const db = freshDatabase();
  const actors = {
    owner: anActor(db),
    writer: anActor(db, { city: "turku" }),
    reader: anActor(db, { city: "oulu" }),
    "city-lead": anActor(db, { roles: ["officer", "city-lead"] }),
    officer: anActor(db),
    expert: anExpert(db),
    coordinator: aCoordinator(db),
  };
  const planId = aPlan(db, actors.owner);
  insertMember(db, planId, actors.writer.id, "writer", noon);
  insertMember(db, planId, actors.reader.id, "reader", noon);
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db), anExpert(db)];
  return { db, planId, experts, actors };
}

const planOf = ({ db, planId }: World) => {
  const plan = findPlan(db, planId);
  if (!plan) throw new Error("no plan");
  return plan;
};

/** Puts the plan into a state, its first revision frozen where the state is of a sent plan. */
function put(made: World, state: State): void {
  const { db, planId, actors } = made;
  if (state !== "draft" && state !== "changes-asked") freezeRevision(db, actors.owner, planId);
  const stoppedFrom = state === "stopped" ? { stoppedFrom: "in-review" as const } : {};
  updateState(db, planId, { state, ...stoppedFrom, seenVersion: planOf(made).version });
}

let receipts = 0;

/** Makes the move as its page would, with whatever the table asks for besides the state. */
function attempt(made: World, by: Actor, move: Tried, given: { reason?: string } = {}) {
  const { db, planId, experts } = made;
  const plan = planOf(made);
  const seenVersion = plan.version;
  const reason = given.reason ?? "A reason";
  switch (move) {
    case "assign": {
      const free = experts.filter(
        ({ id }) => !listReviewsOfRevision(db, planId, plan.revision).some(({ expertId }) => expertId === id),
      );
      const chosen = free.slice(0, 2).map(({ id }) => id);
      return assignExperts(db, by, planId, { experts: chosen, reason, seenVersion, origin: mailOrigin }, noon);
    }
    case "reopen":
      return reopenPlan(db, by, planId, { reason, seenVersion, origin: mailOrigin }, noon);
    case "withdraw":
      return withdrawPlan(db, by, planId, { seenVersion, now: noon });
    default: {
      const seenDraft = findDecisionDraft(db, planId, plan.revision)?.version ?? 0;
      saveDraft(db, by, planId, { kind: move, letter: "Letter", route: "joint", changes: "", reason, seenDraft }, noon);
      receipts += 1;
      const seen = findDecisionDraft(db, planId, plan.revision)?.version ?? 0;
      const wish = { kind: move, seenVersion, seenDraft: seen, receipt: `receipt-${receipts}`, origin: mailOrigin };
      return decide(db, by, planId, wish, noon);
    }
  }
}

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }): string =>
  outcome.ok ? "done" : (outcome.refusal?.kind ?? "");

/** Who may, by the table; to others the coordinators' room does not exist, and the owner's own move is forbidden. */
function expected(person: Person, move: Tried, state: State): string {
  const mayMove = moversOf(move).some((mover) => mover === person);
  const standing = { state, revision: 1, stoppedFrom: state === "stopped" ? ("in-review" as const) : null };
  if (mayMove) return stateAfter(standing, move).ok ? "done" : "wrong-state";
  if (move !== "withdraw") return "not-found";
  return person === "expert" ? "not-found" : "forbidden";
}

describe.each(states)("a plan that is %s", (state) => {
  test.each(tried)("%s: whoever may by the table, and nobody else", (move) => {
    for (const person of people) {
      const made = world();
      put(made, state);
      const before = planOf(made);
      const outcome = kindOf(attempt(made, made.actors[person], move));
      expect([person, outcome]).toEqual([person, expected(person, move, state)]);
      const after = planOf(made);
      if (outcome === "done") {
        const next = stateAfter(before, move);
        expect(next.ok && next.value).toBe(after.state);
        expect(after.version).toBe(before.version + 1);
      } else expect(after).toEqual(before);
    }
  });
});

test("a move made from an outdated page changes nothing", () => {
  const made = world();
  put(made, "submitted");
  const { db, planId, actors, experts } = made;
  const [law, other] = experts.map(({ id }) => id);
  const wish = { experts: [law ?? "", other ?? ""], reason: "", seenVersion: 0, origin: mailOrigin };
  expect(kindOf(assignExperts(db, actors.coordinator, planId, wish, noon))).toBe("changed");
  expect(kindOf(withdrawPlan(db, actors.owner, planId, { seenVersion: 0, now: noon }))).toBe("changed");
  expect(listReviewsOfPlan(db, planId)).toEqual([]);
});

type Step =
  | { what: Tried; as: Person }
  | { what: "submit" }
  | { what: "expert" | "hand-over" | "return"; state: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom(...tried), as: fc.constantFrom("coordinator" as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom(...tried), as: fc.constantFrom(...people) }) },
  { weight: 2, arbitrary: fc.constant({ what: "submit" as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom("expert" as const, "hand-over" as const, "return" as const),
      state: fc.nat(9),
    }),
  },
);

/** What experts do, in the order of their states, so that every review goes somewhere. */
const onwards = { assigned: "open", open: "started", started: "sent" } as const;

function take(made: World, one: Step): void {
  const { db, planId, actors, experts } = made;
  const plan = planOf(made);
  if (one.what === "submit") {
    if (plan.state === "draft" || plan.state === "changes-asked") freezeRevision(db, actors.owner, planId);
    return;
  }
  if ("as" in one) {
    attempt(made, actors[one.as], one.what, { reason: one.as === "coordinator" ? "A reason" : "" });
    return;
  }
  const reviews = listReviewsOfRevision(db, planId, plan.revision);
  const review = reviews[one.state % Math.max(1, reviews.length)];
  if (!review) return;
  const wish = { reviewId: review.id, seenVersion: review.version, reason: "A reason", origin: mailOrigin };
  if (one.what === "return") returnReview(db, actors.coordinator, planId, wish, noon);
  else if (one.what === "hand-over") {
    const to = experts[one.state % experts.length]?.id ?? "";
    handOverReview(db, actors.coordinator, planId, { ...wish, to }, noon);
  } else if (plan.state === "in-review" && isWaiting(review.state) && review.state in onwards) {
    setReview(db, review.id, onwards[review.state as keyof typeof onwards]);
  }
}

test("no sequence of moves leaves the table: plan and reviews stand together in a state that it has", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (taken) => {
      const made = world();
      let before = planOf(made);
      for (const one of taken) {
        take(made, one);
        const plan = planOf(made);
        const all = listReviewsOfPlan(made.db, made.planId);
        const current = all.filter(({ revision }) => revision === plan.revision);
        const active = current.filter(({ state }) => isWaiting(state) || state === "sent");
        expect(states).toContain(plan.state);
        for (const { state } of all) expect(reviewStates).toContain(state);
        // Reviews wait only for a plan that is in review, at most three, no expert twice.
        if (plan.state !== "in-review") expect(all.filter(({ state }) => isWaiting(state))).toEqual([]);
        expect(all.filter(({ revision, state }) => revision !== plan.revision && isWaiting(state))).toEqual([]);
        expect(active.length).toBeLessThanOrEqual(3);
        expect(new Set(active.map(({ expertId }) => expertId)).size).toBe(active.length);
        expect(plan.revision).toBeGreaterThanOrEqual(before.revision);
        expect(plan.notReviewed && plan.state === "in-review").toBe(false);
        if (plan.state !== before.state) expect(hasMove(before, plan.state)).toBe(true);
        before = plan;
      }
    }),
  );
});

const movesOfTable: readonly Move[] = [...tried, "submit"];
const hasMove = (from: ReturnType<typeof planOf>, to: State): boolean =>
  movesOfTable.some((move) => {
    const next = stateAfter(from, move);
    return next.ok && next.value === to;
  });
