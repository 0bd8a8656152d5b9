import type { Db } from "db/connection.ts";
import { hasSecretAnswer, saveAnswer } from "db/repositories/answers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { type PlanFacts, updatePlanFacts, updateSavedAt } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan, Visibility } from "~/domain/case/plan.ts";
import type { Answer, Answers } from "~/domain/form/answers.ts";
import { type CellValue, codesOf } from "~/domain/form/value.ts";
import { isLang } from "~/domain/lang.ts";
import { type LoadedPlan, loadPlan, withStored, withWritten } from "./load-plan.server.ts";
import { standingOf } from "./plan-standing.server.ts";

const visibilities: readonly Visibility[] = ["unit", "city", "network"];

/** The questions that what follows from a save depends on. Only the law, asked of light plans, needs more. */
const questionsOfFacts: readonly string[] = [
  "title",
  "language",
  "track",
  "visibility",
  "joint",
  "themes",
  "object",
  "notice-date",
  "buyer-unit",
  "secrecy",
];

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

/** Writes an answer that a rule sets, not a person: the track, that the plan holds secret answers, what a move tells. */
export function setByRule(
  db: Db,
  loaded: LoadedPlan,
  question: string,
  value: CellValue,
  actor: Actor,
  now: Date,
): LoadedPlan {
  const { plan, stored } = loaded;
  const before = stored.find((answer) => answer.question === question && answer.row === "");
  const answer = { question, row: "", position: 0, value };
  const seenVersion = before?.version ?? 0;
  const version = saveAnswer(db, { planId: plan.id, ...answer }, { ...answer, seenVersion, by: actor.id, at: now });
  if (version === undefined) return loaded;
  const { position, ...changed } = answer;
  insertEvent(db, plan.id, { kind: "answer", ...changed, version, facts: { rule: true }, by: actor.id, at: now });
  return withWritten(loaded, [{ ...answer, version, savedBy: actor.id, savedAt: now }]);
}

/**
 * What follows from a save, in its transaction: over the light track's limit the plan becomes full (plan form, 1.3),
 * a secret answer makes `secrecy` say so, and the plan's listed facts follow its answers. From most answers nothing follows.
 */
export function followSave(
  db: Db,
  before: LoadedPlan,
  written: readonly Pick<Answer, "question" | "secret">[],
  actor: Actor,
  now: Date,
): { becameFull: boolean } {
  const { plan } = before;
  const isFollowed = written.some(({ question, secret }) => secret || questionsOfFacts.includes(question));
  if (!isFollowed && plan.track === "full") {
    updateSavedAt(db, plan.id, now);
    return { becameFull: false };
  }
  let loaded = withStored(db, before, questionsOfFacts);
  if ((loaded.answers.code("secrecy") ?? "no") === "no" && hasSecretAnswer(db, plan.id)) {
    loaded = setByRule(db, loaded, "secrecy", { code: "some-answers" }, actor, now);
  }
  const becameFull = loaded.answers.code("track") === "light" && isOverLightLimit(db, loaded, actor, now);
  if (becameFull) loaded = setByRule(db, loaded, "track", { code: "full" }, actor, now);
  updatePlanFacts(db, plan.id, planFacts(loaded.answers, plan), now);
  return { becameFull };
}

function isOverLightLimit(db: Db, { plan }: LoadedPlan, actor: Actor, now: Date): boolean {
  const whole = loadPlan(db, actor, plan.id);
  const regime = whole.ok ? standingOf(db, whole.value, whole.value.answers, now).facts.regime : undefined;
  return regime !== undefined && regime !== "below-national";
}
