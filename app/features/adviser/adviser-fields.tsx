import { useTranslation } from "~/i18n/use-translation.ts";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { MoneyField, NumberField } from "~/ui/number-field.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { AdviserField } from "./adviser-form.ts";

export type ErrorOf = (id: string) => { error?: string };

const isDay = (text: string): boolean => text === "" || /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day typed in another way stays as it was typed: the browser's own field would show nothing of it. */
export function DayField(props: { id: string; label: string; text: string; help?: string; error?: string }) {
  const { text, ...field } = props;
  return isDay(text) ? (
    <DateField {...field} name={field.id} defaultValue={text} />
  ) : (
    <TextField {...field} name={field.id} defaultValue={text} size={14} />
  );
}

export function Question({ field, errorOf, inSight }: { field: AdviserField; errorOf: ErrorOf; inSight?: boolean }) {
  const { name, label, help, takes, options, empty, text } = field;
  const own = { id: name, name, label, ...(help ? { help } : {}), ...errorOf(name) };
  switch (takes) {
    case "day":
      return <DayField {...own} text={text} />;
    case "euros":
      return <MoneyField {...own} defaultValue={text} />;
    case "count":
      return <NumberField {...own} defaultValue={text} size={4} />;
    default:
      return inSight ? (
        <ChoiceGroup {...own} choices={options} defaultValue={text} />
      ) : (
        <SelectField {...own} options={options} defaultValue={text} empty={empty} />
      );
  }
}

/** Two rows more than were filled in, within the limit. */
export const rowsWithRoom = <Row,>(rows: readonly Row[], empty: Row, first: number): Row[] => {
  const room = rows.length === 0 ? first : 2;
  return [...rows, ...Array.from({ length: Math.max(0, Math.min(room, 20 - rows.length)) }, () => empty)];
};

export function useAdviserWords() {
  return useTranslation("adviser").t;
}
