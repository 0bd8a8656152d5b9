import { controlProps, Field, type FieldProps } from "./field.tsx";

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD` */
  defaultValue?: string;
  min?: string;
  max?: string;
  /** A second field for the time of day, `HH:MM`. */
  time?: { name: string; label: string; defaultValue?: string };
}

/**
 * The browser's own date field. Our dates are days to come, picked from a calendar; it posts `YYYY-MM-DD`, shows the day as
 * the person's system writes it, and has the calendar, keyboard and speech of each device. Where it is missing, it is a text
 * field, and the server also reads `1.3.2027`. Three fields suit dates known by heart, such as a birthday.
 */
export function DateField({ defaultValue, min, max, time, ...field }: DateFieldProps) {
  return (
    <Field field={field}>
      <div className="field__with-unit">
        <input
          className="hds-text-input__input field__date"
          type="date"
          min={min}
          max={max}
          defaultValue={defaultValue}
          {...controlProps(field)}
        />
        {time ? (
          <>
            <label className="field__side-label" htmlFor={`${field.id}-time`}>
              {time.label}
            </label>
            <input
              className="hds-text-input__input field__time"
              id={`${field.id}-time`}
              type="time"
              name={time.name}
              defaultValue={time.defaultValue}
            />
          </>
        ) : null}
      </div>
    </Field>
  );
}
