import { controlProps, Field, type FieldProps } from "./field.tsx";

interface TextFieldProps extends FieldProps {
  defaultValue?: string;
  type?: "text" | "email" | "tel" | "url" | "password";
  /** What the browser may fill in: `email`, `name`, `tel`, `organization`. */
  autoComplete?: string;
  /** About how many characters the answer takes; the field is as wide. Otherwise it is as wide as the column. */
  size?: number;
  /** The language of what is typed, when it differs from the page's. */
  lang?: string;
  spellCheck?: boolean;
  /** Id of a `datalist` of the page to choose from while typing. */
  list?: string;
}

/** One line of text. */
export function TextField({
  defaultValue,
  type = "text",
  autoComplete,
  size,
  lang,
  spellCheck,
  list,
  ...field
}: TextFieldProps) {
  return (
    <Field field={field}>
      <input
        className={`hds-text-input__input${size ? " field__sized" : ""}`}
        type={type}
        size={size}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        lang={lang}
        spellCheck={spellCheck}
        list={list}
        {...controlProps(field)}
      />
    </Field>
  );
}
