import type { MouseEvent, ReactNode } from "react";
import { Button } from "./button.tsx";
import { Fieldset, type GroupProps } from "./fieldset.tsx";

/** A submit button of the form: what it says and what it posts. */
export interface RowAction {
  name: string;
  value: string;
  text: string;
  /** With scripts: done in place, without sending the form. */
  onPress?: () => void;
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
          {remove ? <ActionButton look="quiet" icon="cross" action={remove} /> : null}
        </fieldset>
      ))}
      {add ? <ActionButton look="secondary" icon="plus" action={add} /> : null}
    </Fieldset>
  );
}

function ActionButton({
  action,
  ...shown
}: {
  action: RowAction;
  look: "quiet" | "secondary";
  icon: "cross" | "plus";
}) {
  const { onPress, text, name, value } = action;
  const inPlace = onPress && {
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onPress();
    },
  };
  return (
    <Button small name={name} value={value} {...shown} {...inPlace}>
      {text}
    </Button>
  );
}
