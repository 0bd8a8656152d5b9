import type { Db } from "db/connection.ts";
import { closeReviews } from "db/repositories/assigned-reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type AnsweredMove, problemsOfMove, questionsOfMove } from "~/domain/case/move-questions.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName, postedQuestions } from "~/ui/saving/posted-answers.ts";
import { setByRule } from "./follow-save.server.ts";
import { type LoadedPlan, loadPlan } from "./load-plan.server.ts";
import { writeMoveMails } from "./move-mails.server.ts";
import { type MoveGiven, makeMove, type NotMoved } from "./move-plan.server.ts";
import { type Conflict, writePosted } from "./save-answers.server.ts";
import { scheduleFollowUps } from "./schedule-follow-ups.server.ts";

export type NotMovedWithAnswers =
  | NotMoved
  /** Something the move needs is missing or wrong, or somebody changed it meanwhile. Nothing was written. */
  | { kind: "incomplete"; problems: readonly Problem[]; conflicts: readonly Conflict[] };

export interface AnsweredMoveGiven extends MoveGiven {
  fields: Fields;
  /** Where links in mails lead. */
  origin: string;
}

/** The row of the notice that `start-tender` asks for by number and link alone. */
export const noticeRow = "start-tender";

/** The notice of the tender has the day the tender began; a page that leaves number and link empty names none. */
function withNotice(fields: Fields, loaded: LoadedPlan): Fields {
  const at = (column: string): string => fieldName("out-notices", noticeRow, column);
  const typed = (column: string): string => fields.get(at(column))?.[0]?.trim() ?? "";
  const others = new Map([...fields].filter(([name]) => name !== fieldName("r", "out-notices")));
  if (typed("number") === "" && typed("link") === "") {
    others.set(
      "q",
      postedQuestions(fields).filter((id) => id !== "out-notices"),
    );
    return others;
  }
  const isDirect = loaded.answers.code("procedure") === "neg-wo-call";
  return new Map([
    ...others,
    [fieldName("r", "out-notices"), [noticeRow]],
    [at("kind"), [isDirect ? "direct-award" : "contract"]],
    [at("date"), fields.get("out-notice-sent") ?? []],
  ]);
}

/** What the move itself tells, where the team has not said otherwise (plan form, section 8, *filled*). */
function fillBy(move: AnsweredMove, { answers }: LoadedPlan, today: string): [question: string, value: CellValue][] {
  if (move === "sign-contract") return [["out-contract-date", today]];
  if (move !== "start-tender") return [];
  const [procedure, technique] = [answers.code("procedure"), answers.code("technique")];
  return [
    ...(procedure && procedure !== "undecided" ? [["out-procedure", { code: procedure }] as [string, CellValue]] : []),
    ...(technique ? [["out-technique", { code: technique }] as [string, CellValue]] : []),
  ];
}

/** Saves the answers that came with the move, and those it tells itself; the plan as it is then. */
function writeAnswers(
  db: Db,
  actor: Actor,
  loaded: LoadedPlan,
  move: AnsweredMove,
  { fields: given, now }: AnsweredMoveGiven,
): Result<LoadedPlan, NotMovedWithAnswers> {
  const { form, plan } = loaded;
  const fields = move === "start-tender" ? withNotice(given, loaded) : given;
  const asked = questionsOfMove(form, move).map(({ question }) => question);
  const posted = asked.filter(({ id }) => postedQuestions(fields).includes(id));
  const { problems, conflicts } = writePosted(db, loaded, actor, fields, posted, now);
  if (problems.length + conflicts.length > 0) return refuse({ kind: "incomplete", problems, conflicts });
  const saved = loadPlan(db, actor, plan.id);
  if (!saved.ok) return saved;
  let whole = saved.value;
  for (const [question, value] of fillBy(move, whole, dayInHelsinki(now)))
    if (!whole.answers.isAnswered(question)) whole = setByRule(db, whole, question, value, actor, now);
  return ok(whole);
}

/**
 * Makes a move that asks for answers of the part after the decision: saves what was posted of them, checks what the
 * move needs, and makes it. All or nothing.
 */
export function moveWithAnswers(
  db: Db,
  actor: Actor,
  planId: string,
  move: AnsweredMove,
  given: AnsweredMoveGiven,
): Result<Plan, NotMovedWithAnswers> {
  const { now, origin } = given;
  return transact<Plan, NotMovedWithAnswers>(db, (tx) => {
    const moved = makeMove(tx, actor, planId, move, given, ({ state }) =>
      move === "stop" ? { stoppedFrom: state } : {},
    );
    if (!moved.ok) return moved;
    if (moved.value.binnedAt) return refuse({ kind: "not-found" });
    const ended = move === "stop" ? closeReviews(tx, planId, moved.value.revision, "stop", now) : [];
    const loaded = loadPlan(tx, actor, planId);
    if (!loaded.ok) return loaded;
    const written = writeAnswers(tx, actor, loaded.value, move, given);
    if (!written.ok) return written;
    const { form, answers, plan } = written.value;
    const missing = problemsOfMove(form, move, answers, dayInHelsinki(now));
    if (missing.length > 0) return refuse({ kind: "incomplete", problems: missing, conflicts: [] });
    if (move === "sign-contract") scheduleFollowUps(tx, actor, planId);
    writeMoveMails(tx, written.value, actor, { move, from: moved.value, ended, origin, now });
    return ok(plan);
  });
}
