import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { WrongState } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName } from "~/ui/saving/posted-answers.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { moveWithAnswers } from "./move-with-answers.server.ts";
import { isAnsweredMove, type MovePage, openMove } from "./open-move.server.ts";
import type { Refused } from "./refused.ts";
import { sayConflict } from "./say-conflict.server.ts";
import { sayProblem } from "./say-problem.ts";

export type NotPosted =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  /** The page again, with everything typed: with what is wrong, or with the rows that were asked for. */
  | { kind: "incomplete" | "changed"; page: MovePage; refused: Refused };

interface Posting {
  lang: Lang;
  now: Date;
  origin: string;
}

/** Rows taken away earlier on the page are now posted as the form of a step would post them. */
function withRemovals(fields: Fields): Fields {
  const all = new Map(fields);
  for (const [name, rows] of fields) {
    const question = /^gone:(.+)$/.exec(name)?.[1];
    if (!question) continue;
    all.set(fieldName("remove", question), rows);
    all.set(fieldName("r", question), [...(fields.get(fieldName("r", question)) ?? []), ...rows]);
  }
  return all;
}

/** Takes the posted page of a move: makes the move, or gives the page back with one row more or less. */
export function postMovePage(
  db: Db,
  actor: Actor,
  planId: string,
  move: string,
  fields: Fields,
  { lang, now, origin }: Posting,
): Result<Plan, NotPosted> {
  if (!isAnsweredMove(move)) return refuse({ kind: "not-found" });
  const again = (kind: "incomplete" | "changed", refused: Omit<Refused, "fields">): Result<Plan, NotPosted> => {
    const page = openMove(db, actor, planId, move, { lang, now, posted: fields });
    return page.ok ? refuse({ kind, page: page.value, refused: { ...refused, fields: [...fields] } }) : page;
  };
  const nothing = { problems: [], conflicts: [] };
  const isRows = fields.has("add") || [...fields.keys()].some((name) => name.startsWith("remove:"));
  if (isRows) return again("incomplete", nothing);

  const seenVersion = Number(fields.get("version")?.[0] ?? "");
  const given = {
    fields: withRemovals(fields),
    seenVersion: Number.isInteger(seenVersion) ? seenVersion : 0,
    now,
    origin,
  };
  const moved = moveWithAnswers(db, actor, planId, move, given);
  if (moved.ok) return ok(moved.value);
  const { refusal } = moved;
  switch (refusal.kind) {
    case "incomplete": {
      const loaded = loadPlan(db, actor, planId);
      if (!loaded.ok) return loaded;
      const { form } = loaded.value;
      return again("incomplete", {
        problems: refusal.problems.map((problem) => ({
          name: fieldName(problem.question, problem.row ?? "", problem.column ?? ""),
          text: sayProblem(form, problem, lang),
        })),
        conflicts: refusal.conflicts.map((conflict) => sayConflict(db, form, conflict, lang)),
      });
    }
    case "changed":
    case "invalid":
    case "review-begun":
      return again("changed", nothing);
    default:
      return refuse(refusal);
  }
}
