import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import type { FieldProps } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

export interface Choice {
  value: string;
  label: string;
  help?: string;
  /** A field that belongs to this option alone, such as "which"; it shows when the option is chosen. */
  reveals?: ReactNode;
}

interface ChoiceGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string;
  /** Side by side, for two or three short words. */
  inline?: boolean;
}

/** One of a few, all in sight. An answer can be taken back where `clearable` text is given as a last choice "". */
export function ChoiceGroup({ choices, defaultValue, inline, ...field }: ChoiceGroupProps) {
  return (
    <Fieldset group={field}>
      <div className={inline ? "choices choices--inline" : "choices"}>
        {choices.map((choice) => (
          <ChoiceOption key={choice.value} choice={choice} field={field} checked={choice.value === defaultValue} />
        ))}
      </div>
    </Fieldset>
  );
}

function ChoiceOption({ choice, field, checked }: { choice: Choice; field: FieldProps; checked: boolean }) {
  // Some questions have an option called "none".
  const id = `${field.id}-${choice.value || "unanswered"}`;
  return (
    <div className="choice">
      <div className="hds-radio-button choice__line">
        <input
          className="hds-radio-button__input"
          type="radio"
          value={choice.value}
          defaultChecked={checked}
          name={field.name}
          {...field.bind}
          id={id}
          required={undefined}
          aria-describedby={choice.help ? `${id}-help` : undefined}
        />
        <label className="hds-radio-button__label" htmlFor={id}>
          {choice.label}
        </label>
      </div>
      {choice.help ? (
        <p className="choice__help" id={`${id}-help`}>
          {choice.help}
        </p>
      ) : null}
      {choice.reveals ? <div className="choice__reveals">{choice.reveals}</div> : null}
    </div>
  );
}

/** Yes or no; posts `yes` or `no`. */
export function YesNo({ defaultValue, ...field }: FieldProps & { defaultValue?: "yes" | "no" }) {
  const { t } = useTranslation("ui");
  const choices = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  return <ChoiceGroup {...field} choices={choices} defaultValue={defaultValue} inline />;
}
