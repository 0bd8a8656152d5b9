import { type FormEvent, useState } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  /** The most characters. More can be typed and is kept; the counter says by how much it is too long. */
  max?: number;
  rows?: number;
  lang?: string;
}

/** Text of several lines, with a count that the server writes and scripts keep up to date. */
export function TextArea({ defaultValue = "", max, rows = 5, lang, ...field }: TextAreaProps) {
  const [count, setCount] = useState(() => countCharacters(defaultValue));
  const counterId = `${field.id}-count`;
  const onInput = (event: FormEvent<HTMLTextAreaElement>) => setCount(countCharacters(event.currentTarget.value));
  return (
    <Field field={field}>
      <textarea
        className="hds-text-input__input field__area"
        rows={rows}
        lang={lang}
        defaultValue={defaultValue}
        onInput={onInput}
        {...controlProps(field, max ? counterId : undefined)}
      />
      {max ? <Counter id={counterId} count={count} max={max} /> : null}
    </Field>
  );
}

function Counter({ id, count, max }: { id: string; count: number; max: number }) {
  const { t } = useTranslation("ui");
  return (
    <p className={count > max ? "field__count field__count--over" : "field__count"} id={id}>
      {count > max ? t("countOver", { over: count - max, max }) : t("count", { left: max - count, max })}
    </p>
  );
}

/** As the form's rules count: characters of Unicode after NFC, a line break as one. */
const countCharacters = (text: string): number => [...text.replace(/\r\n?/g, "\n").normalize("NFC")].length;
