import { findQuestion } from "~/domain/form/answers.ts";
import { postedOf } from "~/domain/form/kinds/kinds.ts";
import type { Kind } from "~/domain/form/question.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Fields, fieldName, versionName } from "~/ui/saving/posted-answers.ts";

interface WrittenPlan {
  answers: Readonly<Record<string, CellValue>>;
  rows: Readonly<Record<string, readonly { row: string; cells: Readonly<Record<string, CellValue>> }[]>>;
}

function addField(fields: Map<string, readonly string[]>, name: string, kind: Kind, value: CellValue): void {
  for (const [part, values] of Object.entries(postedOf(kind, value))) fields.set(fieldName(name, part), values);
}

/** A written plan as the form would post it. `seen` is the version that each answer has by then. */
export function postedPlan({ answers, rows }: WrittenPlan, seen: (question: string) => number): Fields {
  const fields = new Map<string, readonly string[]>([["q", [...Object.keys(answers), ...Object.keys(rows)]]]);
  for (const [id, value] of Object.entries(answers)) {
    const kind = findQuestion(currentForm, id)?.question.kind;
    if (kind) addField(fields, id, kind, value);
    fields.set(versionName(id), [String(seen(id))]);
  }
  for (const [id, group] of Object.entries(rows)) {
    const kind = findQuestion(currentForm, id)?.question.kind;
    if (kind?.kind !== "rows") continue;
    fields.set(
      fieldName("r", id),
      group.map(({ row }) => row),
    );
    for (const { row, cells } of group) {
      for (const column of kind.columns) {
        const cell = cells[column.id];
        if (cell !== undefined) addField(fields, fieldName(id, row, column.id), column.kind, cell);
      }
    }
  }
  return fields;
}
