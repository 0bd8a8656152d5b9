import { useEffect, useRef, useState } from "react";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { Autosave } from "~/ui/saving/use-autosave.ts";
import type { RowsInPlace } from "./plan-field.tsx";
import type { FieldView } from "./step-view.ts";
import type { Renewals } from "./use-renewals.ts";

/** A row that came or went; once its question is read again, what is stored says it. */
interface RowChange {
  question: string;
  id: string;
  /** How often the question had been read again by then. */
  after: number;
}

/** Rows of groups come and go without a new page: a new one is stored with its first word, a removed one at once. */
export function useRowsInPlace({ removeRow, restored }: Autosave, renewals: Renewals): RowsInPlace {
  const [added, setAdded] = useState<readonly RowChange[]>([]);
  const [removed, setRemoved] = useState<readonly RowChange[]>([]);
  const toFocus = useRef<string>();

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const renewedOf = (question: string): number => renewals.get(question) ?? 0;
  const idsOf = (changes: readonly RowChange[], question: string): string[] =>
    changes.flatMap((one) => (one.question === question && one.after === renewedOf(question) ? [one.id] : []));

  const rowsOf = (field: FieldView) => {
    const kept = renewedOf(field.id) === 0 ? restored : undefined;
    const gone = new Set([...idsOf(removed, field.id), ...(kept?.get(fieldName("remove", field.id)) ?? [])]);
    const stored = new Set(field.rows.map(({ id }) => id));
    const fresh = new Set([...(kept?.get(fieldName("r", field.id)) ?? []), ...idsOf(added, field.id)]);
    const blank = [...fresh].flatMap((id) => (stored.has(id) ? [] : [{ id, version: 0, cells: {}, messages: [] }]));
    return [...field.rows, ...blank].filter(({ id }) => !gone.has(id));
  };
  const add = (question: string) => {
    const id = crypto.randomUUID();
    setAdded((before) => [...before, { question, id, after: renewedOf(question) }]);
    toFocus.current = `${question}-${id}`;
  };
  const remove = (question: string, id: string) => {
    removeRow(question, id);
    setRemoved((before) => [...before, { question, id, after: renewedOf(question) }]);
    toFocus.current = question;
  };
  return { rowsOf, add, remove };
}
