import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type AnsweredMove, answeredMoves, questionsOfMove } from "~/domain/case/move-questions.ts";
import { isHoldOver, stateAfter, type WrongState } from "~/domain/case/moves.ts";
import { canMove, isTeam } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName, postedRows, versionName } from "~/ui/saving/posted-answers.ts";
import { fieldView } from "./field-view.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { noticeRow } from "./move-with-answers.server.ts";
import { noPicks } from "./picks.server.ts";
import type { FieldView } from "./step-view.ts";

export interface MovePage {
  plan: { id: string; number: number; title: string; version: number; language: Lang };
  move: AnsweredMove;
  fields: readonly FieldView[];
  /** The notice of the tender, asked by its number and link alone. */
  notice: { numberName: string; linkName: string } | null;
  /** Stored rows that the person took away on this page: names and values of hidden fields. */
  gone: readonly { name: string; value: string }[];
  isTeam: boolean;
}

/** Rows taken away by the button just pressed, or before it on the same page. */
const removedRows = (posted: Fields | undefined, question: string): readonly string[] => [
  ...(posted?.get(fieldName("remove", question)) ?? []),
  ...(posted?.get(fieldName("gone", question)) ?? []),
];

export const isAnsweredMove = (move: string): move is AnsweredMove => answeredMoves.some((known) => known === move);

/** Rows to show besides those that are stored: what was posted, one more where it was asked for, at least one to begin with. */
function newRows(question: string, stored: number, posted: Fields | undefined): string[] {
  const removed = removedRows(posted, question);
  const rows = posted ? postedRows(posted, question).filter((row) => !removed.includes(row)) : [];
  const wantsMore = posted?.get("add")?.includes(question) || (!posted && stored === 0);
  return wantsMore ? [...rows, randomUUID()] : rows;
}

/** The page of a move for whoever may make it; `posted` is what a post that was not carried out brought. */
export function openMove(
  db: Db,
  actor: Actor,
  planId: string,
  move: string,
  given: { lang: Lang; now: Date; posted?: Fields },
): Result<MovePage, NotFound | WrongState> {
  const { lang, now, posted } = given;
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, form, answers, relation } = found.value;
  if (!isAnsweredMove(move) || !canMove(plan, actor, move) || plan.binnedAt) return refuse({ kind: "not-found" });
  const next = stateAfter(plan, move);
  if (!next.ok) return next;

  const asked = questionsOfMove(form, move);
  const context = {
    form,
    answers,
    lang,
    picks: noPicks,
    nameOf: () => "",
    messages: [],
    computed: () => [],
    panel: () => undefined,
    holdOver: isHoldOver(plan.state),
    newRows: Object.fromEntries(
      asked
        .filter(({ question }) => question.kind.kind === "rows")
        .map(({ question }) => [question.id, newRows(question.id, answers.rows(question.id).length, posted)]),
    ),
  };
  const fields = asked
    .filter(({ question }) => question.id !== "out-notices")
    .flatMap((one) => {
      const view = fieldView(one.question, one, { ...context, step: one.step });
      if (!view) return [];
      const day = one.question.id === "out-contract-date" && !answers.isAnswered("out-contract-date");
      const rows = view.rows.filter(({ id }) => !removedRows(posted, view.id).includes(id));
      return [{ ...view, rows, sharing: null, ...(day ? { posted: { "": [dayInHelsinki(now)] } } : {}) }];
    });
  const notice = {
    numberName: fieldName("out-notices", noticeRow, "number"),
    linkName: fieldName("out-notices", noticeRow, "link"),
  };
  const gone = asked.flatMap(({ question }) =>
    [...new Set(removedRows(posted, question.id))]
      .flatMap((row) => answers.find(question.id, row) ?? [])
      .flatMap(({ row, version }) => [
        { name: fieldName("gone", question.id), value: row },
        { name: versionName(question.id, row), value: String(version) },
      ]),
  );
  const { id, number, title, version, language } = plan;
  return ok({
    plan: { id, number, title, version, language },
    move,
    fields,
    notice: move === "start-tender" ? notice : null,
    gone,
    isTeam: isTeam(relation),
  });
}
