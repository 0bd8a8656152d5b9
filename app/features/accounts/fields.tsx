import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Invalid } from "./check-fields.ts";

export type Typed = Pick<Invalid, "problems" | "typed">;

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password" | "tel";
  autoComplete?: string;
  /** What the field holds when nothing was sent yet. */
  value?: string | null;
  refused: Typed | undefined;
  /** For a page with many small forms: the part of the id that tells them apart. */
  idPart?: string;
}

/** A labelled line of text with its hint and its problem. */
export function TextField({ name, label, hint, type = "text", autoComplete, value, refused, idPart = "" }: FieldProps) {
  const { t } = useTranslation("accounts");
  const id = `${name}${idPart}`;
  const problem = refused?.problems[name];
  const typed = refused?.typed[name];
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className={`hds-text-input${problem ? " hds-text-input--invalid" : ""}`}>
      <label className="hds-text-input__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="hds-text-input__helper-text" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="hds-text-input__input-wrapper">
        <input
          className="hds-text-input__input"
          id={id}
          name={name}
          type={type}
          autoComplete={autoComplete}
          defaultValue={(typeof typed === "string" ? typed : value) ?? ""}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      {problem ? (
        <p className="hds-text-input__error-text" id={`${id}-problem`}>
          {t(`problems.${problem}`)}
        </p>
      ) : null}
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
  group?: string;
}

interface SelectProps {
  name: string;
  label: string;
  options: readonly Option[];
  /** The choice that means "none of these". */
  empty?: string;
  value?: string | null;
  hint?: string;
  refused?: Typed | undefined;
}

export function SelectField({ name, label, options, empty, value, hint, refused }: SelectProps) {
  const { t } = useTranslation("accounts");
  const problem = refused?.problems[name];
  const typed = refused?.typed[name];
  const described = [hint ? `${name}-hint` : "", problem ? `${name}-problem` : ""].filter(Boolean).join(" ");
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <div className={`hds-text-input${problem ? " hds-text-input--invalid" : ""}`}>
      <label className="hds-text-input__label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <p className="hds-text-input__helper-text" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        className="select"
        id={name}
        name={name}
        defaultValue={(typeof typed === "string" ? typed : value) ?? ""}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {groups.map((group) => (
          <OptionGroup key={group ?? ""} label={group}>
            {options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </OptionGroup>
        ))}
      </select>
      {problem ? (
        <p className="hds-text-input__error-text" id={`${name}-problem`}>
          {t(`problems.${problem}`)}
        </p>
      ) : null}
    </div>
  );
}

function OptionGroup({ label, children }: { label: string | undefined; children: ReactNode }) {
  return label === undefined ? children : <optgroup label={label}>{children}</optgroup>;
}

interface CheckboxesProps {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
  refused: Typed | undefined;
}

export function Checkboxes({ name, legend, options, chosen, refused }: CheckboxesProps) {
  const { t } = useTranslation("accounts");
  const problem = refused?.problems[name];
  const typed = refused?.typed[name];
  const ticked = Array.isArray(typed) ? typed : chosen;
  return (
    <fieldset
      className="hds-selection-group"
      id={name}
      tabIndex={-1}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend className="hds-fieldset-legend">{legend}</legend>
      {options.map(({ value, label }) => (
        <div className="hds-checkbox" key={value}>
          <input
            className="hds-checkbox__input"
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
          />
          <label className="hds-checkbox__label" htmlFor={`${name}-${value}`}>
            {label}
          </label>
        </div>
      ))}
      {problem ? (
        <p className="hds-text-input__error-text" id={`${name}-problem`}>
          {t(`problems.${problem}`)}
        </p>
      ) : null}
    </fieldset>
  );
}

/** What must be corrected, on top of the page, each with a link to its field. */
export function ProblemSummary({ refused, idPart = "" }: { refused: Typed | undefined; idPart?: string }) {
  const { t } = useTranslation("accounts");
  if (!refused) return null;
  return (
    <section className="hds-notification hds-notification--error" role="alert" aria-labelledby="problems">
      <h2 className="hds-notification__label" id="problems">
        {t("errorSummary")}
      </h2>
      <ul>
        {Object.entries(refused.problems).map(([name, problem]) => (
          <li key={name}>
            <a href={`#${name}${idPart}`}>{t(`problems.${problem}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence about what happened: done, or refused as a whole. */
export function Notice({ kind, children }: { kind: "done" | "problem" | "info"; children: ReactNode }) {
  const look = { done: "success", problem: "error", info: "info" }[kind];
  return (
    <div className={`hds-notification hds-notification--${look}`} role={kind === "problem" ? "alert" : "status"}>
      <div className="hds-notification__body">{children}</div>
    </div>
  );
}

interface ButtonProps {
  children: ReactNode;
  intent?: string;
  look?: "primary" | "secondary" | "supplementary";
  /** What it does and to whom, where the visible words are the same on many rows. */
  label?: string;
}

export function Submit({ children, intent, look = "primary", label }: ButtonProps) {
  return (
    <button
      type="submit"
      className={`hds-button hds-button--${look}`}
      name={intent ? "intent" : undefined}
      value={intent}
      aria-label={label}
    >
      <span className="hds-button__label">{children}</span>
    </button>
  );
}

export const refusedFields = (refusal: { kind: string } | undefined): Typed | undefined =>
  refusal && isInvalid(refusal) ? refusal : undefined;

const isInvalid = (refusal: { kind: string }): refusal is Invalid => refusal.kind === "invalid";
