import type { Db } from "db/connection.ts";
import { findFollowUp, updateFollowUpAnswers } from "db/repositories/follow-ups.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { asAnswers, type FollowUp, type FollowUpAnswer, isFollowed, isOpen } from "~/domain/case/follow-up.ts";
import { isTeam, isWriter } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { Answers } from "~/domain/form/answers.ts";
import { type Asked, askedInStep } from "~/domain/form/asked.ts";
import type { Problem } from "~/domain/form/problem.ts";
import { isRow } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { type Fields, fieldName, postedQuestions, postedRows } from "~/ui/saving/posted-answers.ts";
import { fieldView } from "./field-view.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "./load-plan.server.ts";
import { noPicks } from "./picks.server.ts";
import { type Reading, readOne, readRow } from "./read-answer.ts";
import { sayProblem } from "./say-problem.ts";
import type { FieldView } from "./step-view.ts";

export interface FollowUpPage {
  plan: { id: string; number: number; title: string; language: Lang };
  months: number;
  version: number;
  dueOn: string;
  fields: readonly FieldView[];
  canAnswer: boolean;
}

interface Found {
  loaded: LoadedPlan;
  followUp: FollowUp;
  /** The set's answers, with the goals that its figures are about. */
  answers: Answers;
  asked: readonly Asked[];
}

/** The team's own; its answers are shown to others with the plan. Before its day a follow-up does not exist. */
function find(db: Db, actor: Actor, planId: string, months: number, now: Date): Result<Found, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { form, plan, relation } = found.value;
  const followUp = findFollowUp(db, planId, months);
  if (!isTeam(relation) || !followUp || !isOpen(followUp, dayInHelsinki(now))) return refuse({ kind: "not-found" });
  if (!isFollowed(plan.state) && followUp.version === 0) return refuse({ kind: "not-found" });
  const given = ["goals", "track"];
  const beside = found.value.answers.list.filter(({ question }) => given.includes(question));
  const answers = new Answers([...beside, ...asAnswers(followUp)]);
  const asked = form.parts
    .filter(({ stage }) => stage === "follow-up")
    .flatMap((part) => askedInStep(part, answers, {}));
  return ok({ loaded: found.value, followUp, answers, asked });
}

export function openFollowUp(
  db: Db,
  actor: Actor,
  planId: string,
  months: number,
  { lang, now }: { lang: Lang; now: Date },
): Result<FollowUpPage, NotFound> {
  const found = find(db, actor, planId, months, now);
  if (!found.ok) return found;
  const { loaded, followUp, answers, asked } = found.value;
  const { plan, form } = loaded;
  const context = {
    form,
    answers,
    lang,
    picks: noPicks,
    nameOf: (id: string) => plan.team.find(({ userId }) => userId === id)?.name ?? "",
    messages: [],
    computed: () => [],
    panel: () => undefined,
    holdOver: true,
    newRows: {},
  };
  const fields = asked.flatMap((one) => {
    const view = fieldView(one.question, one, { ...context, step: one.step });
    return view && (view.rows.length > 0 || view.kind.kind !== "rows") ? [{ ...view, sharing: null }] : [];
  });
  const { id, number, title, language } = plan;
  return ok({
    plan: { id, number, title, language },
    months,
    version: followUp.version,
    dueOn: formatDay(followUp.dueOn, lang),
    fields,
    canAnswer: isWriter(loaded.relation) && isFollowed(plan.state),
  });
}

export type NotAnswered =
  | NotFound
  | { kind: "forbidden" }
  | { kind: "changed" }
  | { kind: "not-editable"; state: string }
  | { kind: "incomplete"; problems: readonly { name: string; text: string }[] };

/** The posted set, question by question; a row follows a goal of the plan or is not read. */
function readSet(asked: readonly Asked[], answers: Answers, fields: Fields) {
  const read: FollowUpAnswer[] = [];
  const problems: Problem[] = [];
  const take = (question: string, row: string, reading: Reading): void => {
    problems.push(...reading.problems);
    const { value } = reading;
    const isEmpty = value === null || (isRow(value) && Object.keys(value.cells).length === 0);
    if (!isEmpty && value !== null) read.push({ question, row, value });
  };
  for (const { question } of asked) {
    if (!postedQuestions(fields).includes(question.id)) continue;
    if (question.kind.kind !== "rows") {
      take(question.id, "", readOne(question, fields));
      continue;
    }
    const goals = answers.rows("goals").map(({ id }) => id);
    for (const [index, row] of postedRows(fields, question.id).entries())
      if (goals.includes(row)) take(question.id, row, readRow(question, row, fields, index + 1));
  }
  return { read, problems };
}

/** Saves what the team answers some months after the award. The same questions can be answered again later. */
export function answerFollowUp(
  db: Db,
  actor: Actor,
  planId: string,
  months: number,
  { fields, lang, now }: { fields: Fields; lang: Lang; now: Date },
): Result<null, NotAnswered> {
  return transact<null, NotAnswered>(db, (tx) => {
    const found = find(tx, actor, planId, months, now);
    if (!found.ok) return found;
    const { loaded, answers, asked } = found.value;
    const { plan, form } = loaded;
    if (!isWriter(loaded.relation)) return refuse({ kind: "forbidden" });
    if (!isFollowed(plan.state)) return refuse({ kind: "not-editable", state: plan.state });
    const { read, problems } = readSet(asked, answers, fields);
    if (problems.length > 0) {
      const said = problems.map((problem) => ({
        name: fieldName(problem.question, problem.row ?? "", problem.column ?? ""),
        text: sayProblem(form, problem, lang),
      }));
      return refuse({ kind: "incomplete", problems: said });
    }
    const seenVersion = Number(fields.get("version")?.[0] ?? Number.NaN);
    if (!Number.isInteger(seenVersion)) return refuse({ kind: "changed" });
    const saved = updateFollowUpAnswers(tx, planId, months, { answers: read, seenVersion, by: actor.id, at: now });
    if (!saved) return refuse({ kind: "changed" });
    insertEvent(tx, planId, { kind: "follow-up", facts: { months }, by: actor.id, at: now });
    return ok(null);
  });
}
