import type { TypedLine, TypedLot, TypedPart } from "~/domain/advice/adviser-query.ts";
import { Fieldset } from "~/ui/fieldset.tsx";
import { inOrder } from "~/ui/in-order.ts";
import { MoneyField, NumberField } from "~/ui/number-field.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { type ErrorOf, rowsWithRoom, useAdviserWords } from "./adviser-fields.tsx";
import type { FieldOption } from "./adviser-form.ts";

interface RowsProps<Row> {
  rows: readonly Row[];
  errorOf: ErrorOf;
  help: string;
}

/** The columns of a row have the same names in every row: the server reads them by their place. */
export function Lines({ rows, errorOf, help, kinds }: RowsProps<TypedLine> & { kinds: readonly FieldOption[] }) {
  const t = useAdviserWords();
  const shown = rowsWithRoom(rows, { kind: "", euros: "", months: "", more: "" }, 3);
  return (
    <Fieldset group={{ id: "lines", label: t("groups.worksheet"), labelHidden: true, help, ...errorOf("lines") }}>
      {inOrder(shown).map(({ key, item, place }) => (
        <fieldset key={key} className="rows__row adviser-row" id={`line-${key}`}>
          <legend className="rows__title">{t("line.title", { number: place + 1 })}</legend>
          <SelectField
            id={`line-${key}-kind`}
            name="line-kind"
            label={t("line.kind")}
            options={kinds}
            defaultValue={item.kind}
            {...errorOf(`line-${key}-kind`)}
          />
          <MoneyField
            id={`line-${key}-euros`}
            name="line-euros"
            label={t("line.euros")}
            defaultValue={item.euros}
            {...errorOf(`line-${key}-euros`)}
          />
          <NumberField
            id={`line-${key}-months`}
            name="line-months"
            label={t("line.months")}
            {...(place === 0 ? { help: t("line.monthsHelp") } : {})}
            defaultValue={item.months}
            size={4}
            {...errorOf(`line-${key}-months`)}
          />
          <MoneyField
            id={`line-${key}-more`}
            name="line-more"
            label={t("line.more")}
            {...(place === 0 ? { help: t("line.moreHelp") } : {})}
            defaultValue={item.more}
            {...errorOf(`line-${key}-more`)}
          />
        </fieldset>
      ))}
    </Fieldset>
  );
}

interface ChosenRowProps {
  id: string;
  type: "checkbox" | "radio";
  name: string;
  value: string;
  label: string;
  checked: boolean;
  error?: string;
}

function ChosenRow({ id, type, name, value, label, checked, error }: ChosenRowProps) {
  const look = type === "checkbox" ? "checkbox" : "radio-button";
  return (
    <div className="choice">
      {error ? <p className="field__error">{error}</p> : null}
      <div className={`hds-${look} choice__line`}>
        <input
          className={`hds-${look}__input`}
          type={type}
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
        />
        <label className={`hds-${look}__label`} htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}

export function Lots({ rows, errorOf, help }: RowsProps<TypedLot>) {
  const t = useAdviserWords();
  return (
    <Fieldset group={{ id: "lots", label: t("groups.lots"), labelHidden: true, help, ...errorOf("lots") }}>
      {inOrder(rowsWithRoom(rows, { name: "", euros: "", small: false }, 2)).map(({ key, item, place }) => (
        <fieldset key={key} className="rows__row adviser-row" id={`lot-${key}`}>
          <legend className="rows__title">{t("lot.title", { number: place + 1 })}</legend>
          <TextField
            id={`lot-${key}-name`}
            name="lot-name"
            label={t("lot.name")}
            defaultValue={item.name}
            {...errorOf(`lot-${key}-name`)}
          />
          <MoneyField
            id={`lot-${key}-euros`}
            name="lot-euros"
            label={t("lot.euros")}
            defaultValue={item.euros}
            {...errorOf(`lot-${key}-euros`)}
          />
          <ChosenRow
            id={`lot-${key}-small`}
            type="checkbox"
            name="lot-small"
            value={key}
            label={t("lot.small")}
            checked={item.small}
          />
        </fieldset>
      ))}
    </Fieldset>
  );
}

interface PartsProps extends RowsProps<TypedPart> {
  kinds: readonly FieldOption[];
  annexE: readonly FieldOption[];
}

export function Parts({ rows, errorOf, help, kinds, annexE }: PartsProps) {
  const t = useAdviserWords();
  return (
    <Fieldset group={{ id: "parts", label: t("groups.parts"), labelHidden: true, help, ...errorOf("parts") }}>
      {inOrder(rowsWithRoom(rows, { kind: "", annexE: "", euros: "", main: false }, 2)).map(({ key, item, place }) => (
        <fieldset key={key} className="rows__row adviser-row" id={`part-${key}`}>
          <legend className="rows__title">{t("part.title", { number: place + 1 })}</legend>
          <SelectField
            id={`part-${key}-kind`}
            name="part-kind"
            label={t("part.kind")}
            options={kinds}
            defaultValue={item.kind}
            {...errorOf(`part-${key}-kind`)}
          />
          <SelectField
            id={`part-${key}-annex-e`}
            name="part-annex-e"
            label={t("part.annexE")}
            options={annexE}
            empty={t("fields.noAnnexE")}
            defaultValue={item.annexE}
            {...errorOf(`part-${key}-annex-e`)}
          />
          <MoneyField
            id={`part-${key}-euros`}
            name="part-euros"
            label={t("part.euros")}
            defaultValue={item.euros}
            {...errorOf(`part-${key}-euros`)}
          />
          <ChosenRow
            id={`part-${key}-main`}
            type="radio"
            name="part-main"
            value={key}
            label={t("part.main")}
            checked={item.main}
            {...errorOf(`part-${key}-main`)}
          />
        </fieldset>
      ))}
    </Fieldset>
  );
}
