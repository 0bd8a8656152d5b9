import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button, type ButtonLook } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { SelectField as Select, type SelectOption } from "~/ui/select-field.tsx";
import { TextField as Text } from "~/ui/text-field.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { Invalid, Waits } from "./check-fields.ts";

/** What was refused of a sent form: fields show their problem and what was typed. */
export type Refused = Pick<Invalid, "problems" | "typed"> | undefined;

export const refusedFields = (refusal: { kind: string } | undefined): Refused =>
  refusal && hasTyped(refusal) ? refusal : undefined;

const hasTyped = (refusal: { kind: string }): refusal is Invalid | Waits =>
  refusal.kind === "invalid" || (refusal.kind === "too-many" && "typed" in refusal);

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What the field holds when nothing was sent yet. */
  value?: string | null;
  refused?: Refused;
}

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "password" | "tel";
  autoComplete?: string;
}

export function TextField({ name, label, hint, value, refused, type, autoComplete }: TextFieldProps) {
  return (
    <Text
      id={name}
      name={name}
      label={label}
      help={hint}
      type={type}
      autoComplete={autoComplete}
      error={useProblem(name, refused)}
      defaultValue={textOf(refused?.typed[name]) ?? value ?? ""}
    />
  );
}

interface SelectProps extends FieldProps {
  options: readonly SelectOption[];
  /** The choice that means "none of these"; without it one option always holds. */
  empty?: string;
}

export function SelectField({ name, label, hint, value, refused, options, empty }: SelectProps) {
  return (
    <Select
      id={name}
      name={name}
      label={label}
      help={hint}
      options={options}
      empty={empty ?? false}
      error={useProblem(name, refused)}
      defaultValue={textOf(refused?.typed[name]) ?? value ?? ""}
    />
  );
}

interface CheckboxesProps extends FieldProps {
  options: readonly SelectOption[];
  chosen: readonly string[];
}

export function Checkboxes({ name, label, refused, options, chosen }: CheckboxesProps) {
  const typed = refused?.typed[name];
  const ticked = Array.isArray(typed) ? typed : chosen;
  return (
    <TickGroup
      id={name}
      name={name}
      label={label}
      choices={options}
      defaultValues={ticked}
      error={useProblem(name, refused)}
    />
  );
}

export function ProblemSummary({ refused }: { refused: Refused }) {
  const { t } = useTranslation("accounts");
  const errors = Object.entries(refused?.problems ?? {});
  return <ErrorSummary errors={errors.map(([id, problem]) => ({ id, message: t(`problems.${problem}`) }))} />;
}

interface SubmitProps {
  children: ReactNode;
  intent?: string;
  look?: ButtonLook;
  /** Whom or what it concerns, for screen readers, where the visible words are the same on many rows. */
  about?: string;
}

export function Submit({ children, intent, look, about }: SubmitProps) {
  return (
    <Button look={look} small={about !== undefined} {...(intent ? { name: "intent", value: intent } : {})}>
      {children}
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}

function useProblem(name: string, refused: Refused): string | undefined {
  const { t } = useTranslation("accounts");
  const problem = refused?.problems[name];
  return problem && t(`problems.${problem}`);
}

const textOf = (typed: string | string[] | undefined): string | undefined =>
  typeof typed === "string" ? typed : undefined;
