import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Fieldset, type GroupProps } from "./fieldset.tsx";

/** A submit button of the form: what it says and what it posts. */
export interface RowAction {
  name: string;
  value: string;
  text: string;
}

export interface Row {
  key: string;
  /** Names the row: "Goal 2". */
  title: string;
  fields: ReactNode;
  /** Its text names the row too: "Remove goal 2". */
  remove?: RowAction;
}

interface RowsGroupProps extends GroupProps {
  rows: readonly Row[];
  /** Without it no more rows fit. */
  add?: RowAction;
  /** Each row is one field: rows are lines, not cards. */
  oneField?: boolean;
  /** Said when there are none. */
  empty?: string;
}

/** A repeating group: one card a row. Adding and removing are submit buttons, so they work without scripts. */
export function RowsGroup({ rows, add, oneField, empty, ...group }: RowsGroupProps) {
  return (
    <Fieldset group={group}>
      {rows.length === 0 && empty ? <p className="soft">{empty}</p> : null}
      {rows.map(({ key, title, fields, remove }) => (
        <fieldset
          className={oneField ? "rows__row rows__row--line" : "rows__row"}
          key={key}
          id={`${group.id}-${key}`}
          tabIndex={-1}
        >
          <legend className="rows__title">{title}</legend>
          {fields}
          {remove ? (
            <Button look="quiet" small icon="cross" name={remove.name} value={remove.value}>
              {remove.text}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {add ? (
        <Button look="secondary" small icon="plus" name={add.name} value={add.value}>
          {add.text}
        </Button>
      ) : null}
    </Fieldset>
  );
}
