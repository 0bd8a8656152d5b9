import type { Db } from "db/connection.ts";
import { findEvent, type PlanEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import { postedOf } from "~/domain/form/kinds/kinds.ts";
import type { Kind, Question } from "~/domain/form/question.ts";
import { type AnswerValue, type CellValue, isRow } from "~/domain/form/value.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName, versionName } from "~/ui/saving/posted-answers.ts";
import { repliedTo } from "../comment-view.ts";
import { type LoadedPlan, loadPlan } from "../load-plan.server.ts";
import { type NotSaved, saveAnswers } from "../save-answers.server.ts";
import { putBackReply } from "./replies-in-history.server.ts";

export type NotPutBack = NotSaved | { kind: "changed" | "invalid" };

const withoutText: readonly Kind["kind"][] = ["shown", "file", "people"];
/** The question holds what its authors wrote, and nothing that is kept elsewhere. */
export const isWritten = ({ kind }: Pick<Question, "kind">): boolean => !withoutText.includes(kind.kind);

/** An event that holds a text which can be the answer again. */
export const holdsText = ({ kind, value }: Pick<PlanEvent, "kind" | "value">, question: Question): boolean =>
  (kind === "answer" || kind === "set-aside") && value !== null && isWritten(question);

function posted(name: string, kind: Kind, value: CellValue): [string, readonly string[]][] {
  return Object.entries(postedOf(kind, value)).map(([part, values]) => [fieldName(name, part), values]);
}

/** The form that would post this answer, on the version the person was shown. */
export function formOfAnswer(
  { id, kind }: Pick<Question, "id" | "kind">,
  row: string,
  value: AnswerValue,
  version: number,
): Fields {
  const head: [string, readonly string[]][] = [
    ["q", [id]],
    [versionName(id, row), [String(version)]],
  ];
  if (!isRow(value)) return new Map([...head, ...posted(id, kind, value)]);
  const columns = kind.kind === "rows" ? kind.columns : [];
  const cells = columns.flatMap((column) => {
    const cell = value.cells[column.id];
    return cell === undefined ? [] : posted(fieldName(id, row, column.id), column.kind, cell);
  });
  return new Map([...head, [fieldName("r", id), [row]], ...cells]);
}

/** Makes an earlier text the answer, or the reply to a comment, again: a change like any other, kept in the history. */
export function putBack(
  db: Db,
  actor: Actor,
  planId: string,
  given: { event: number; seenVersion: number },
  at: Date,
): Result<string, NotPutBack> {
  return transact<string, NotPutBack>(db, (tx) => {
    const event = findEvent(tx, planId, given.event);
    const found = loadPlan(tx, actor, planId, [event?.question ?? ""]);
    if (!found.ok) return found;
    if (!event || !isTeam(found.value.relation)) return refuse({ kind: "not-found" });
    const asked = { event, seenVersion: given.seenVersion, at };
    return repliedTo(event.question ?? "") === undefined
      ? putBackAnswer(tx, actor, found.value, asked)
      : putBackReply(tx, actor, planId, asked);
  });
}

function putBackAnswer(
  db: Db,
  actor: Actor,
  { plan, form, stored }: LoadedPlan,
  { event, seenVersion, at }: { event: PlanEvent; seenVersion: number; at: Date },
): Result<string, NotPutBack> {
  const place = event.question ? findQuestion(form, event.question) : undefined;
  if (!place || event.value === null || !holdsText(event, place.question)) return refuse({ kind: "not-found" });
  const row = event.row ?? "";
  const now = stored.find((answer) => answer.question === place.question.id && answer.row === row);
  if ((now?.version ?? 0) !== seenVersion) return refuse({ kind: "changed" });
  const fields = formOfAnswer(place.question, row, event.value, seenVersion);
  const saved = saveAnswers(db, actor, plan.id, fields, at, { putBack: event.id });
  if (!saved.ok) return saved;
  const { conflicts, problems } = saved.value;
  if (conflicts.length > 0) return refuse({ kind: "changed" });
  return problems.length > 0 ? refuse({ kind: "invalid" }) : ok(place.question.id);
}
