import { useTranslation } from "~/i18n/use-translation.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  defaultValue?: string;
  /** The first, empty option; `false` when one of the options always holds. */
  empty?: string | false;
}

/** One of many, as a list of the browser's own. Up to seven options are better as a `ChoiceGroup`. */
export function SelectField({ options, defaultValue, empty, ...field }: SelectFieldProps) {
  const { t } = useTranslation("ui");
  return (
    <Field field={field}>
      <select className="hds-text-input__input field__select" defaultValue={defaultValue} {...controlProps(field)}>
        {empty === false ? null : <option value="">{empty ?? t("choose")}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
