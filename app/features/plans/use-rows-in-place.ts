import { useEffect, useRef, useState } from "react";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { Autosave } from "~/ui/saving/use-autosave.ts";
import type { RowsInPlace } from "./plan-field.tsx";
import type { FieldView } from "./step-view.ts";

/** Rows of groups come and go without a new page: a new one is stored with its first word, a removed one at once. */
export function useRowsInPlace({ removeRow, restored }: Autosave): RowsInPlace {
  const [added, setAdded] = useState<readonly { question: string; id: string }[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const toFocus = useRef<string>();

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const rowsOf = (field: FieldView) => {
    const gone = new Set([...removed, ...(restored?.get(fieldName("remove", field.id)) ?? [])]);
    const own = added.flatMap(({ question, id }) => (question === field.id ? [id] : []));
    const stored = new Set(field.rows.map(({ id }) => id));
    const fresh = new Set([...(restored?.get(fieldName("r", field.id)) ?? []), ...own]);
    const blank = [...fresh].flatMap((id) => (stored.has(id) ? [] : [{ id, version: 0, cells: {}, messages: [] }]));
    return [...field.rows, ...blank].filter(({ id }) => !gone.has(id));
  };
  const add = (question: string) => {
    const id = crypto.randomUUID();
    setAdded((before) => [...before, { question, id }]);
    toFocus.current = `${question}-${id}`;
  };
  const remove = (question: string, row: string) => {
    removeRow(question, row);
    setRemoved((before) => new Set(before).add(row));
    toFocus.current = question;
  };
  return { rowsOf, add, remove };
}
