import type { ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Explain, type Explanation } from "./explain.tsx";
import { Icon } from "./icon.tsx";

/** What react-hook-form does when a field changes or is left. */
export type FieldBinding = Partial<Pick<UseFormRegisterReturn, "onBlur" | "onChange">>;

/** What every field takes. Texts are ready to show; ids are unique on the page. */
export interface FieldProps extends Explanation {
  id: string;
  name: string;
  label: string;
  /** The label stays for screen readers only: where a heading or a table says it to the eye. */
  labelHidden?: boolean;
  help?: string;
  error?: string;
  /** Words after the label; nothing when it goes without saying. */
  needed?: "required" | "optional";
  /** Who sees the answer, or where a value filled beforehand comes from. */
  note?: ReactNode;
  /** What `register()` of react-hook-form returned, where scripts help while typing. */
  bind?: FieldBinding;
}

/** Of the parts that are there, in the order they are read. */
export function describedBy(
  { id, help, guidance, error, note }: Pick<FieldProps, "id" | "help" | "guidance" | "error" | "note">,
  more?: string,
) {
  const ids = [
    help && `${id}-help`,
    guidance && `${id}-guidance`,
    error && `${id}-error`,
    note && `${id}-note`,
    more,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes that tie a control to its label, help and error. */
export function controlProps(field: FieldProps, more?: string) {
  return {
    id: field.id,
    name: field.name,
    ...field.bind,
    required: undefined,
    disabled: undefined,
    "aria-describedby": describedBy(field, more),
    "aria-invalid": field.error ? true : undefined,
    "aria-required": field.needed === "required" ? true : undefined,
  };
}

export function Needed({ needed }: Pick<FieldProps, "needed">) {
  const { t } = useTranslation("ui");
  return needed ? <span className="field__needed"> {t(needed)}</span> : null;
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const { t } = useTranslation("ui");
  if (!error) return null;
  return (
    <p className="field__error" id={`${id}-error`}>
      <Icon name="error" />
      <span>
        <span className="visually-hidden">{t("error")}: </span>
        {error}
      </span>
    </p>
  );
}

/** Label, help, explanation, error, the control itself, and the note on who sees it. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, label, labelHidden, help, error, needed, note, why, example, guidance } = field;
  return (
    <div className={`hds-text-input field${error ? " hds-text-input--invalid field--invalid" : ""}`}>
      <label className={labelHidden ? "visually-hidden" : "field__label"} htmlFor={id}>
        {label}
        <Needed needed={needed} />
      </label>
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
    </div>
  );
}
