import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  /** The most characters. More can be typed and is kept; the counter says by how much it is too long. */
  max?: number;
  rows?: number;
  lang?: string;
  /** To be copied from. */
  readOnly?: boolean;
}

/** Text of several lines, with the most it may have; scripts count what is left. */
export function TextArea({ defaultValue = "", max, rows = 5, lang, readOnly, ...field }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState<number>();
  // A count that nobody keeps up to date would be wrong from the first letter on.
  useEffect(() => setCount(countCharacters(area.current?.value ?? "")), []);
  const counterId = `${field.id}-count`;
  const onInput = (event: FormEvent<HTMLTextAreaElement>) => setCount(countCharacters(event.currentTarget.value));
  return (
    <Field field={field}>
      <textarea
        ref={area}
        className="hds-text-input__input field__area"
        rows={rows}
        lang={lang}
        readOnly={readOnly}
        defaultValue={defaultValue}
        onInput={onInput}
        {...controlProps(field, max ? counterId : undefined)}
      />
      {max ? <Counter id={counterId} count={count} text={defaultValue} max={max} /> : null}
    </Field>
  );
}

interface CounterProps {
  id: string;
  /** Of what stands in the field; undefined where no scripts count. */
  count: number | undefined;
  /** What the page came with. */
  text: string;
  max: number;
}

function Counter({ id, count, text, max }: CounterProps) {
  const { t } = useTranslation("ui");
  const over = (count ?? countCharacters(text)) - max;
  const within = count === undefined ? t("countMost", { max }) : t("count", { left: max - count, max });
  return (
    <p className={over > 0 ? "field__count field__count--over" : "field__count"} id={id}>
      {over > 0 ? t("countOver", { over, max }) : within}
    </p>
  );
}

/** As the form's rules count: characters of Unicode after NFC, a line break as one. */
const countCharacters = (text: string): number => [...text.replace(/\r\n?/g, "\n").normalize("NFC")].length;
