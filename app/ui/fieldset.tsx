import type { ReactNode } from "react";
import { Explain } from "./explain.tsx";
import { describedBy, FieldError, type FieldProps, Needed } from "./field.tsx";

export type GroupProps = Omit<FieldProps, "name" | "bind">;

/** A group of controls under one question. The legend is the question; links from the error summary come to its id. */
export function Fieldset({ group, children }: { group: GroupProps; children: ReactNode }) {
  const { id, label, labelHidden, help, error, needed, note, why, example, guidance } = group;
  return (
    <fieldset
      className={`fieldset${error ? " field--invalid" : ""}`}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(group)}
    >
      <legend className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
        <Needed needed={needed} />
      </legend>
      {help ? (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      <Explain id={id} why={why} example={example} guidance={guidance} />
      <FieldError id={id} error={error} />
      {children}
      {note ? (
        <p className="field__note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </fieldset>
  );
}
