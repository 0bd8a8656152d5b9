import type { Db } from "db/connection.ts";
import { saveAnswer } from "db/repositories/answers.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan, insertPlan } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import { z } from "zod";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { CarriedAnswer } from "~/domain/case/answers-from-adviser.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import { type Answer, findQuestion } from "~/domain/form/answers.ts";
import { readPosted } from "~/domain/form/kinds/kinds.ts";
import type { Kind } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { carriedFromAdviser } from "./carried-from-adviser.server.ts";
import { followSave } from "./follow-save.server.ts";
import { loadPlan } from "./load-plan.server.ts";

/** Title, object and unit make the plan exist. The id comes with the form, so that a form sent twice makes one plan. */
const newPlanSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  object: z.string(),
  unit: z.string().min(1, "required"),
  language: z.enum(languages),
  /** `plan:<id>`, an example's id, or `adviser:<what stands in its address>`. */
  from: z.string().max(8000).optional(),
});
type NewPlanFields = z.infer<typeof newPlanSchema>;

/** `not-found`: the id is that of another plan, of which the person does not learn. */
export type NotCreated =
  | { kind: "forbidden" | "not-found" }
  | { kind: "invalid"; problems: { field: string; rule: string }[] };

/** Whoever works in a city of the network may begin a plan for it. */
export const canCreatePlan = (actor: Actor): boolean =>
  actor.cityId !== null && (hasRole(actor, "officer") || hasRole(actor, "city-lead"));

function firstAnswers(fields: NewPlanFields): Result<Map<string, AnswerValue>, NotCreated> {
  const typed = { title: fields.title, object: fields.object };
  const read = new Map<string, AnswerValue>([["buyer-unit", { unit: fields.unit }]]);
  const problems: { field: string; rule: string }[] = [];
  for (const [id, text] of Object.entries(typed)) {
    const question = findQuestion(currentForm, id)?.question;
    const value = question && readPosted(question.kind, { "": [text] });
    if (!value?.success) problems.push({ field: id, rule: value?.error.issues[0]?.message ?? "kind-format" });
    else if (value.data === null) problems.push({ field: id, rule: "required" });
    else read.set(id, value.data);
  }
  return problems.length > 0 ? refuse({ kind: "invalid", problems }) : ok(read);
}

const originOf = (from: string): { kind: string; id: string } => {
  const [kind = "plan"] = from.split(":");
  return { kind, id: from.slice(kind.length + 1) };
};

/** What the person has just said comes before what is carried from elsewhere. */
function insertAnswers(
  tx: Db,
  { planId, by, at }: { planId: string; by: string; at: Date },
  own: ReadonlyMap<string, AnswerValue>,
  carried: readonly (CarriedAnswer & Pick<Answer, "level" | "secret">)[],
): void {
  const answers: typeof carried = [
    ...carried.filter(({ question }) => !own.has(question)),
    ...[...own].map(([question, value]) => ({ question, row: "", position: 0, value })),
  ];
  for (const { question, row, position, value, level, secret } of answers) {
    saveAnswer(tx, { planId, question, row }, { value, position, level, secret, seenVersion: 0, by, at });
    const facts = level || secret ? { level: level ?? null, secret: secret ?? null } : null;
    insertEvent(tx, planId, { kind: "answer", question, row, version: 1, value, facts, by, at });
  }
}

function readNewPlan(posted: Readonly<Record<string, unknown>>): Result<NewPlanFields, NotCreated> {
  const read = newPlanSchema.safeParse(posted);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map(({ path, message }) => ({ field: String(path[0]), rule: message }));
  return refuse({ kind: "invalid", problems });
}

/** Creates a plan owned by the actor, or finds the one that the same form made before. Returns its id. */
export function createPlan(
  db: Db,
  actor: Actor,
  posted: Readonly<Record<string, unknown>>,
  now: Date,
): Result<string, NotCreated> {
  return transact<string, NotCreated>(db, (tx) => {
    if (!canCreatePlan(actor) || actor.cityId === null) return refuse({ kind: "forbidden" });
    const read = readNewPlan(posted);
    if (!read.ok) return read;
    const fields = read.value;
    const earlier = findPlan(tx, fields.id);
    if (earlier)
      return earlier.team.some(({ userId }) => userId === actor.id) ? ok(earlier.id) : refuse({ kind: "not-found" });
    const buyer = findBuyer(tx, actor.cityId);
    if (!buyer?.units.some((unit) => unit.id === fields.unit && !unit.closed)) {
      return refuse({ kind: "invalid", problems: [{ field: "unit", rule: "code-known" }] });
    }
    const first = firstAnswers(fields);
    if (!first.ok) return first;
    const { from = "" } = fields;
    const origin = from === "" ? null : originOf(from);
    const copy = copyOf(tx, actor, from);
    insertPlan(
      tx,
      {
        id: fields.id,
        cityId: actor.cityId,
        unitId: fields.unit,
        formVersion: (copy?.form ?? currentForm).id,
        state: "draft",
        title: String(first.value.get("title")),
        language: fields.language,
        track: "full",
        visibility: "city",
        joint: null,
        themes: [],
        object: fields.object,
        noticeOn: null,
        origin,
        createdAt: now,
        savedAt: now,
      },
      actor.id,
    );
    const typed = [...first.value, ["language", { code: fields.language }] as const];
    const own = new Map([...copyableAnswers(tx, actor, from), ...typed]);
    insertAnswers(tx, { planId: fields.id, by: actor.id, at: now }, own, copy?.answers ?? carriedFrom(tx, from, now));
    insertEvent(tx, fields.id, { kind: "create", facts: { origin }, by: actor.id, at: now });
    if (origin) followFacts(tx, actor, fields.id, now);
    return ok(fields.id);
  });
}

/** Answers that come along from where the plan begins. */
const carriedFrom = (db: Db, from: string, now: Date) =>
  carriedFromAdviser(from, now)?.answers ?? carriedFromExample(db, from);

/** What is listed of the plan is what its carried answers say. */
function followFacts(tx: Db, actor: Actor, planId: string, now: Date): void {
  const loaded = loadPlan(tx, actor, planId);
  if (loaded.ok) followSave(tx, loaded.value, loaded.value.stored, actor, now);
}

/** Of the new plan itself, not of the one it is a copy of. */
const notCopied = ["check-read"];
const heldElsewhere: readonly Kind["kind"][] = ["people", "file", "shown"];

/** Every answer of the steps, as narrowly shared as it was, on the version of the form that it was written on: moving on asks. */
function copyOf(db: Db, actor: Actor, from: string) {
  const id = /^copy:(.+)$/.exec(from)?.[1];
  const loaded = id ? loadPlan(db, actor, id) : undefined;
  if (!loaded?.ok || !isTeam(loaded.value.relation)) return undefined;
  const { form, stored } = loaded.value;
  const asked = new Map(form.steps.flatMap(({ questions }) => questions.map((one) => [one.id, one])));
  const answers = stored.flatMap(({ question: id, row, position, value, level, secret }) => {
    const kind = asked.get(id)?.kind.kind;
    if (value === null || !kind || notCopied.includes(id) || heldElsewhere.includes(kind)) return [];
    return [{ question: id, row, position, value, ...(level ? { level } : {}), ...(secret ? { secret } : {}) }];
  });
  return { form, answers };
}

/** A plan that begins from an example has looked at one case. */
function carriedFromExample(db: Db, from: string): CarriedAnswer[] {
  const id = /^example:(.+)$/.exec(from)?.[1];
  const [example] = id ? listExampleTitles(db, [id]) : [];
  if (!example) return [];
  return [
    { question: "cases-looked", row: "from-example", position: 1, value: { cells: { case: { picks: [example.id] } } } },
  ];
}

/** What an earlier plan the actor may read gives to a new one: texts about the need and the market, no dates or sums. */
const carriedOver = [
  "themes",
  "cpv-main",
  "special-service",
  "need-statement",
  "who-affected",
  "market-today",
  "contract-how",
];

function copyableAnswers(db: Db, actor: Actor, from: string): Map<string, AnswerValue> {
  const [kind, id = ""] = from.split(":");
  if (kind !== "plan") return new Map();
  const loaded = loadPlan(db, actor, id);
  if (!loaded.ok) return new Map();
  const { form, plan, answers, relation, isSameUnit } = loaded.value;
  const open = visibleAnswers(form, plan, answers, { relation, isSameUnit });
  return new Map(
    carriedOver.flatMap((question) => {
      const value = open?.value(question);
      return value === undefined ? [] : [[question, value] as const];
    }),
  );
}
