import type { Db } from "db/connection.ts";
import { findAnswer, saveAnswer } from "db/repositories/answers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import type { PlanFacts } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan, Visibility } from "~/domain/case/plan.ts";
import type { Answers } from "~/domain/form/answers.ts";
import { codesOf } from "~/domain/form/value.ts";
import { isLang } from "~/domain/lang.ts";
import { type LoadedPlan, loadPlan } from "./load-plan.server.ts";
import { standingOf } from "./plan-standing.server.ts";

const visibilities: readonly Visibility[] = ["unit", "city", "network"];

/** What of the answers is listed, filtered or shared. An emptied title keeps the last one that was there. */
function planFacts(answers: Answers, plan: Plan): PlanFacts {
  const language = answers.code("language");
  return {
    title: answers.text("title") ?? plan.title,
    language: isLang(language) ? language : plan.language,
    track: answers.code("track") === "light" ? "light" : "full",
    visibility: visibilities.find((known) => known === answers.code("visibility")) ?? "city",
    joint: answers.code("joint") ?? null,
    themes: [...answers.codes("themes")],
    object: answers.code("object") ?? null,
    noticeOn: answers.text("notice-date") ?? null,
    unitId: codesOf(answers.value("buyer-unit"))[0] ?? plan.unitId,
  };
}

/** Writes an answer that a rule sets, not a person: the track, or that the plan holds secret answers. */
function setByRule(db: Db, planId: string, question: string, code: string, actor: Actor, now: Date): void {
  const before = findAnswer(db, { planId, question, row: "" });
  const value = { code };
  const saved = { value, position: 0, seenVersion: before?.version ?? 0, by: actor.id, at: now };
  const version = saveAnswer(db, { planId, question, row: "" }, saved);
  if (version !== undefined) {
    insertEvent(db, planId, {
      kind: "answer",
      question,
      row: "",
      version,
      value,
      facts: { rule: true },
      by: actor.id,
      at: now,
    });
  }
}

/**
 * What follows from a save, in its transaction: over the light track's limit the plan becomes full (plan form, 1.3),
 * a secret answer makes `secrecy` say so, and the plan's listed facts follow its answers.
 */
export function factsAfterSave(
  db: Db,
  before: LoadedPlan,
  actor: Actor,
  now: Date,
): { facts: PlanFacts; becameFull: boolean } {
  const { plan } = before;
  const reload = (): Answers => {
    const loaded = loadPlan(db, actor, plan.id);
    return loaded.ok ? loaded.value.answers : before.answers;
  };
  let answers = reload();
  const hasSecret = answers.list.some(({ secret }) => secret !== undefined);
  if (hasSecret && (answers.code("secrecy") ?? "no") === "no") {
    setByRule(db, plan.id, "secrecy", "some-answers", actor, now);
    answers = reload();
  }
  const { facts } = standingOf(db, before, answers, now);
  const isLight = answers.code("track") === "light";
  const becameFull = isLight && facts.regime !== undefined && facts.regime !== "below-national";
  if (becameFull) {
    setByRule(db, plan.id, "track", "full", actor, now);
    answers = reload();
  }
  return { facts: planFacts(answers, plan), becameFull };
}
