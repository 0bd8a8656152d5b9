import type { Db } from "db/connection.ts";
import { listPeopleNames, listUnitNames } from "db/repositories/buyers.ts";
import { listCpv } from "db/repositories/cpv.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { listPlans } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { namedBy } from "~/domain/case/snapshot.ts";
import type { Answer } from "~/domain/form/answers.ts";
import type { Naming } from "~/domain/form/kinds/kind-rules.ts";
import { idIn } from "~/domain/form/kinds/picks.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { Kind, Question } from "~/domain/form/question.ts";
import { type AnswerValue, type CellValue, codesOf, isRow } from "~/domain/form/value.ts";
import { findPlace } from "~/domain/standards/places.ts";
import type { Fields } from "~/ui/saving/posted-answers.ts";
import { maySee } from "./may-see.server.ts";

type Named = Parameters<Naming>[0];
/** Whether something of this kind exists for the person who saves. */
export type IsKnown = (of: Named, id: string) => boolean;

/** What was posted that may be an id. */
const postedIds = (fields: Fields): string[] =>
  [...new Set([...fields.values()].flat().map(idIn))].filter((id) => /^[\w-]{1,80}$/.test(id));

/**
 * Looks in the lists and tables, in each table once for all that was posted. A plan is known when the person may see it,
 * and never its own relative.
 */
export function knownCodes(db: Db, actor: Actor, planId: string, fields: Fields): IsKnown {
  const find = (of: Named): { id: string }[] => {
    const ids = postedIds(fields);
    switch (of) {
      case "unit":
        return listUnitNames(db, ids);
      case "person":
        return listPeopleNames(db, ids);
      case "example":
        return listExampleTitles(db, ids);
      case "plan":
        return listPlans(db, ids)
          .filter(({ id, binnedAt }) => id !== planId && !binnedAt)
          .filter(maySee(db, actor));
      default:
        return [];
    }
  };
  const known = new Map<Named, ReadonlySet<string>>();
  return (of, id) => {
    if (of === "cpv") return listCpv(db, [id]).length > 0;
    if (of === "place") return findPlace(id) !== undefined;
    const found = known.get(of) ?? new Set(find(of).map((one) => one.id));
    known.set(of, found);
    return found.has(id);
  };
}

const cellsOf = (
  question: Question,
  value: AnswerValue | null,
): { kind: Kind; column?: string; value: CellValue }[] => {
  if (value === null) return [];
  if (!isRow(value)) return [{ kind: question.kind, value }];
  const columns = question.kind.kind === "rows" ? question.kind.columns : [];
  return columns.flatMap(({ id, kind }) => {
    const cell = value.cells[id];
    return cell === undefined ? [] : [{ kind, column: id, value: cell }];
  });
};

/**
 * Codes and ids of an answer that do not exist (`code-known`). What was saved before stays: a unit that was closed or a
 * plan that is no longer open to the person does not hold back the rest of the row.
 */
export function unknownCodes(
  question: Question,
  row: string,
  value: AnswerValue | null,
  before: Answer | undefined,
  isKnown: IsKnown,
): Problem[] {
  const saved = cellsOf(question, before?.value ?? null);
  return cellsOf(question, value).flatMap(({ kind, column, value: cell }): Problem[] => {
    const of = namedBy(kind);
    if (!of) return [];
    const kept = codesOf(saved.find((one) => one.column === column)?.value);
    const unknown = codesOf(cell).find((id) => !kept.includes(id) && !isKnown(of, id));
    if (unknown === undefined) return [];
    const place = { question: question.id, ...(row ? { row } : {}), ...(column ? { column } : {}) };
    return [{ rule: `code-known.${of}`, severity: "save", ...place, facts: { other: unknown } }];
  });
}
