import type { ReactNode } from "react";
import type { Choice } from "./choice-group.tsx";
import { controlProps, FieldError, type FieldProps } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

interface TickGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValues?: readonly string[];
}

/** Any number of a few. Each posts the same name with its own value. */
export function TickGroup({ choices, defaultValues = [], ...field }: TickGroupProps) {
  return (
    <Fieldset group={field}>
      <div className="choices">
        {choices.map(({ value, label, help, reveals }) => {
          const id = `${field.id}-${value}`;
          return (
            <TickLine key={value} id={id} label={label} help={help} reveals={reveals}>
              <input
                className="hds-checkbox__input"
                type="checkbox"
                value={value}
                defaultChecked={defaultValues.includes(value)}
                name={field.name}
                {...field.bind}
                id={id}
                required={undefined}
                aria-describedby={help ? `${id}-help` : undefined}
              />
            </TickLine>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** One statement to agree to; posts `yes`, or nothing. */
export function Tick({ defaultChecked, ...field }: FieldProps & { defaultChecked?: boolean }) {
  const { id, label, help, error } = field;
  return (
    <div className={error ? "field field--invalid" : "field"}>
      <FieldError id={id} error={error} />
      <TickLine id={id} label={label} help={help}>
        <input
          className="hds-checkbox__input"
          type="checkbox"
          value="yes"
          defaultChecked={defaultChecked}
          {...controlProps(field)}
        />
      </TickLine>
    </div>
  );
}

interface TickLineProps {
  id: string;
  label: string;
  help?: string | undefined;
  reveals?: ReactNode;
  children: ReactNode;
}

function TickLine({ id, label, help, reveals, children }: TickLineProps) {
  return (
    <div className="choice">
      <div className="hds-checkbox choice__line">
        {children}
        <label className="hds-checkbox__label" htmlFor={id}>
          {label}
        </label>
      </div>
      {help ? (
        <p className="choice__help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {reveals ? <div className="choice__reveals">{reveals}</div> : null}
    </div>
  );
}
