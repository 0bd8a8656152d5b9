import { controlProps, Field, type FieldProps } from "./field.tsx";

interface NumberFieldProps extends FieldProps {
  defaultValue?: string;
  /** What is counted, shown after the field: "kk", "%", "€". */
  unit?: string;
  /** About how many digits. */
  size?: number;
  decimals?: boolean;
}

/**
 * A number as text: `type="number"` changes values by scrolling, refuses the decimal comma in some browsers and loses what
 * it does not understand, while the server reads commas and spaces.
 */
export function NumberField({ defaultValue, unit, size = 8, decimals, ...field }: NumberFieldProps) {
  const unitId = unit ? `${field.id}-unit` : undefined;
  return (
    <Field field={field}>
      <div className="field__with-unit">
        <input
          className="hds-text-input__input field__sized field__number"
          type="text"
          inputMode={decimals ? "decimal" : "numeric"}
          autoComplete="off"
          size={size}
          defaultValue={defaultValue}
          {...controlProps(field, unitId)}
        />
        {unit ? (
          <span className="field__unit" id={unitId}>
            {unit}
          </span>
        ) : null}
      </div>
    </Field>
  );
}

/** Whole euros without VAT, shown in groups of three digits; the server reads the spaces. */
export function MoneyField({ defaultValue, ...field }: Omit<NumberFieldProps, "unit" | "decimals">) {
  const grouped = defaultValue?.replace(/(?<=^\d+)(?=(\d{3})+$)/g, " ");
  return <NumberField size={14} {...field} defaultValue={grouped} unit="€" />;
}
