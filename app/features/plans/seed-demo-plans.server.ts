import { createHash } from "node:crypto";
import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import type { DemoPlan } from "db/seed/content/demo-plan.ts";
import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { peaksPlan } from "db/seed/content/demo-plan-peaks.ts";
import { vaasaPlan } from "db/seed/content/demo-plan-vaasa.ts";
import { demoPlans } from "db/seed/content/demo-plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Result } from "~/domain/result.ts";
import { createPlan } from "./create-plan.server.ts";
import { loadPlan } from "./load-plan.server.ts";
import { seedDemoMarket } from "./market/seed-demo-market.server.ts";
import { binPlan } from "./move-plan.server.ts";
import { postedPlan } from "./posted-plan.ts";
import { saveAnswers } from "./save-answers.server.ts";
import { submitPlan } from "./submit-plan.server.ts";

const hour = 3_600_000;

/** Ids that stay the same each time the demo is made. */
function idOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function need<Value>(result: Result<Value, unknown>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Writes a whole plan as its owner would: the same use cases, the same rules. Returns its id. */
export function writePlan(db: Db, owner: Actor, plan: DemoPlan, now: Date): string {
  const { answers, language, key } = plan;
  const object = answers.object;
  const code = typeof object === "object" && "code" in object ? object.code : "";
  const first = { id: idOf(key), title: String(answers.title), object: code, unit: owner.unitId ?? "", language };
  const id = need(createPlan(db, owner, first, now), key);
  const { answers: stored } = need(loadPlan(db, owner, id), key);
  const fields = postedPlan(plan, (question) => stored.find(question)?.version ?? 0);
  const saved = need(saveAnswers(db, owner, id, fields, now), key);
  if (saved.problems.length + saved.conflicts.length > 0) throw new Error(`${key}: ${JSON.stringify(saved.problems)}`);
  return id;
}

/** Sends a written plan as its owner would. */
export function sendPlan(db: Db, owner: Actor, id: string, origin: string, now: Date): void {
  const { plan } = need(loadPlan(db, owner, id), id);
  const seen = { seenVersion: plan.version, seenAnswersVersion: plan.answersVersion };
  need(submitPlan(db, owner, id, { receipt: idOf(`receipt ${id}`), ticked: true, origin, ...seen }, now), id);
}

/** Plans under another title that are sent too, for experts to review. */
const toReview = [
  { key: "vaasa-review", of: vaasaPlan, title: "Styrning av effekttoppar i stadens simhallar" },
  { key: "oulu-review", of: ouluPlan, title: "Gymnasium air that pupils can see" },
];

/**
 * Plans of the demo in several states: one sent, two complete drafts, one half written that is like another city's, one
 * just begun, one in the bin. Returns the ids of two more that are sent for experts to review.
 */
export function seedDemoPlans(db: Db, domain: string, origin: string, now: Date): string[] {
  const ownerOf = (city: string) => findActorByEmail(db, `officer.${city}@${domain}`);
  for (const [index, plan] of demoPlans.entries()) {
    const owner = ownerOf(plan.cityId);
    if (!owner) continue;
    const id = writePlan(db, owner, plan, new Date(now.getTime() - (60 - 10 * index) * hour));
    if (index === 0) sendPlan(db, owner, id, origin, new Date(now.getTime() - 20 * hour));
  }
  seedDemoMarket(db, domain, idOf, now);
  const sent = toReview.flatMap(({ key, of, title }) => {
    const owner = ownerOf(of.cityId);
    if (!owner) return [];
    const earlier = new Date(now.getTime() - 100 * hour);
    const id = writePlan(db, owner, { ...of, key, answers: { ...of.answers, title } }, earlier);
    sendPlan(db, owner, id, origin, new Date(earlier.getTime() + hour));
    return [id];
  });
  const second = findActorByEmail(db, `officer2.tampere@${domain}`);
  if (second) writePlan(db, second, peaksPlan, new Date(now.getTime() - 90 * hour));
  const begun = ownerOf("turku");
  if (!begun) return sent;
  const start = (key: string, title: string): string => {
    const first = { id: idOf(key), title, object: "services", unit: begun.unitId ?? "", language: "fi" as const };
    return need(createPlan(db, begun, first, now), key);
  };
  start("turku-begun", "Liikuntapaikkojen varaaminen yhdellä kielellä ja napilla");
  const binned = start("turku-binned", "Kokeilu, josta luovuttiin");
  const { plan } = need(loadPlan(db, begun, binned), binned);
  need(binPlan(db, begun, binned, { seenVersion: plan.version, now }), binned);
  return sent;
}
