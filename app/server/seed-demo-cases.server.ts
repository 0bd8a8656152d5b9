import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { findDraftOfPlan } from "db/repositories/example-drafts.ts";
import { findPlan } from "db/repositories/plans.ts";
import { type DemoCase, type DemoMove, demoCases } from "db/seed/content/demo-cases.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { DecisionKind } from "~/domain/case/decision.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import type { Result } from "~/domain/result.ts";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { decide } from "~/features/coordination/decide.server.ts";
import { saveDraft } from "~/features/coordination/save-draft.server.ts";
import { moveWithAnswers } from "~/features/plans/move-with-answers.server.ts";
import { openOwnExample } from "~/features/plans/open-example.server.ts";
import { sendPlan, writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { proposeExample, saveConsents, saveExampleText } from "~/features/plans/write-example.server.ts";
import { giveReview } from "~/features/reviews/seed-demo-reviews.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

interface Stage {
  db: Db;
  owner: Actor;
  coordinator: Actor;
  experts: readonly Actor[];
  origin: string;
  /** The instant that many days before today. */
  ago: (days: number) => Date;
}

const day = 86_400_000;

function need<Value>(result: Result<Value, unknown>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const versionOf = (db: Db, id: string): number => findPlan(db, id)?.version ?? 0;

/** The coordinator's letter, saved and then sent, as the two pages do. */
function letGo({ db, coordinator, origin }: Stage, id: string, { letter, reason }: Letter, now: Date): void {
  const kind: DecisionKind = reason === "" ? "approve" : "skip-review";
  const typed = { kind, letter, reason, route: "", changes: "", seenDraft: 0 };
  const saved = need(saveDraft(db, coordinator, id, typed, now), id);
  if (saved.kind !== "saved") throw new Error(`${id}: the letter was not saved`);
  const wish = { kind, seenVersion: versionOf(db, id), seenDraft: saved.version, receipt: `letter-${id}`, origin };
  need(decide(db, coordinator, id, wish, now), id);
}

interface Letter {
  letter: string;
  /** Why it goes on without a review; "" when it was reviewed. */
  reason: string;
}

const approval =
  "Suunnitelma on hyväksytty. Arvioijat pitivät tarvetta hyvin perusteltuna ja menettelyä tarpeeseen sopivana.";

/** Sends the plan to two experts, who review it; then it is approved. */
function review(stage: Stage, id: string, sentDaysAgo: number): void {
  const { db, owner, coordinator, experts, origin, ago } = stage;
  sendPlan(db, owner, id, origin, ago(sentDaysAgo));
  const names = experts.map((expert) => expert.id);
  const wish = { experts: names, reason: "", seenVersion: versionOf(db, id), origin };
  const { reviews } = need(assignExperts(db, coordinator, id, wish, ago(sentDaysAgo - 1)), id);
  for (const expert of experts) {
    const own = reviews.find(({ expertId }) => expertId === expert.id);
    if (own) giveReview(db, expert, own.id, origin, ago(sentDaysAgo - 7));
  }
  letGo(stage, id, { letter: approval, reason: "" }, ago(sentDaysAgo - 10));
}

function makeMove({ db, owner, origin, ago }: Stage, id: string, { move, daysAgo, days, fields }: DemoMove): void {
  const { q = "", ...typed } = fields;
  const pairs = [
    ...q.split(" ").map((question) => ["q", question]),
    ...Object.entries(typed),
    ...Object.entries(days).map(([question, before]) => [question, dayInHelsinki(ago(before))]),
  ];
  const given = { fields: fieldsOf(new URLSearchParams(pairs)), seenVersion: versionOf(db, id), origin };
  need(moveWithAnswers(db, owner, id, move, { ...given, now: ago(daysAgo) }), `${id} ${move}`);
}

/** All that is public travels; the owner writes the rest and gives it to the coordinators. */
function propose({ db, owner, origin, ago }: Stage, id: string, fields: ExampleFields): void {
  const now = ago(1);
  const { items } = need(openOwnExample(db, owner, id, owner.language, now), id);
  const all = items.map((item) => item.id);
  const { fields: offered } = need(saveConsents(db, owner, id, all, { seenVersion: 0, now }), id);
  const seen = () => findDraftOfPlan(db, id)?.version ?? 0;
  need(saveExampleText(db, owner, id, { ...offered, ...fields }, { seenVersion: seen(), now }), id);
  need(proposeExample(db, owner, id, { seenVersion: seen(), now, origin }), id);
}

function play(stage: Stage, { plan, sentDaysAgo, withoutReview, moves, example }: DemoCase): void {
  const { db, owner, ago } = stage;
  const id = writePlan(db, owner, plan, ago(sentDaysAgo + 1));
  if (withoutReview) letGo(stage, id, withoutReview, ago(sentDaysAgo));
  else review(stage, id, sentDaysAgo);
  for (const move of moves) makeMove(stage, id, move);
  if (example) propose(stage, id, example);
}

/** Procurements of the demo past their approval, each by the moves that people make. */
export function seedDemoCases(db: Db, domain: string, origin: string, now: Date): void {
  const person = (address: string) => findActorByEmail(db, `${address}@${domain}`);
  const [law, energy, coordinator] = ["expert.law", "expert.energy", "coordinator"].map(person);
  if (!law || !energy || !coordinator) return;
  const ago = (days: number) => new Date(now.getTime() - days * day);
  for (const one of demoCases) {
    const owner = person(`officer.${one.plan.cityId}`);
    if (owner) play({ db, owner, coordinator, experts: [law, energy], origin, ago }, one);
  }
}
