import {
  copyings,
  exampleObjects,
  exampleProcedures,
  exampleQuestions,
  exampleStates,
  novelties,
  themes,
  valueMeanings,
} from "~/domain/example.ts";
import {
  documentName,
  fieldCodes,
  fieldText,
  figureName,
  mostDocuments,
  mostFigures,
} from "~/domain/proposal/example-fields.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { DateField } from "../date-field.tsx";
import { Fieldset } from "../fieldset.tsx";
import { More } from "../more.tsx";
import { MoneyField, NumberField } from "../number-field.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { TickGroup } from "../tick-group.tsx";
import { type ExampleFormProps, inputOf } from "./example-input.ts";

const optional = { needed: "optional" as const };

/** Rows that are filled, and some empty ones to fill: no buttons are needed to add one. */
function rowCount(filled: (index: number) => boolean, most: number): number {
  const last = Array.from({ length: most }, (_, index) => index).findLast(filled) ?? -1;
  return Math.min(most, last + 3);
}

export function Figures(props: ExampleFormProps) {
  const { t } = useTranslation("proposals");
  const parts = ["what", "before", "value", "on"] as const;
  const count = rowCount(
    (index) => parts.some((part) => fieldText(props.fields, figureName(index, part)) !== ""),
    mostFigures,
  );
  return (
    <Fieldset group={{ id: "figures", label: t("form.figures"), help: t("form.figuresHelp") }}>
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <fieldset className="rows__row" key={index}>
          <legend className="rows__title">{t("form.figure", { number: index + 1 })}</legend>
          <TextField {...inputOf(props, figureName(index, "what"))} label={t("form.figureWhat")} />
          <TextField {...inputOf(props, figureName(index, "before"))} label={t("form.figureBefore")} {...optional} />
          <TextField {...inputOf(props, figureName(index, "value"))} label={t("form.figureValue")} />
          <DateField {...inputOf(props, figureName(index, "on"))} label={t("form.figureOn")} {...optional} />
        </fieldset>
      ))}
    </Fieldset>
  );
}

export function Documents(props: ExampleFormProps) {
  const { t } = useTranslation("proposals");
  const parts = ["title", "url", "licence"] as const;
  const isFilled = (index: number): boolean =>
    parts.some((part) => fieldText(props.fields, documentName(index, part)) !== "");
  const count = rowCount(isFilled, mostDocuments);
  return (
    <section className="stack" aria-labelledby="form-sources">
      <h2 id="form-sources">{t("form.sourcesTitle")}</h2>
      <TextArea
        {...inputOf(props, "sources")}
        label={t("form.sources")}
        help={t(props.origin === "plan" ? "form.sourcesHelpPlan" : "form.sourcesHelp")}
        rows={3}
        {...(props.origin === "plan" ? optional : {})}
      />
      <TextField {...inputOf(props, "contact")} label={t("form.contact")} help={t("form.contactHelp")} />
      <More look="part" summary={t("form.documents")} open={isFilled(0)}>
        <div className="stack">
          {Array.from({ length: count }, (_, index) => index).map((index) => (
            <fieldset className="rows__row" key={index}>
              <legend className="rows__title">{t("form.document", { number: index + 1 })}</legend>
              <TextField {...inputOf(props, documentName(index, "title"))} label={t("form.documentTitle")} />
              <TextField {...inputOf(props, documentName(index, "url"))} type="url" label={t("form.documentUrl")} />
              <TextField
                {...inputOf(props, documentName(index, "licence"))}
                label={t("form.documentLicence")}
                {...optional}
              />
            </fieldset>
          ))}
        </div>
      </More>
      {props.forCoordinator ? <ForCoordinator {...props} /> : null}
    </section>
  );
}

function ForCoordinator(props: ExampleFormProps) {
  const { t } = useTranslation("proposals");
  const translations = (["human", "machine", "unchecked"] as const).map((value) => ({
    value,
    label: t(`translation.${value}`),
  }));
  return (
    <More look="part" summary={t("form.coordinator")}>
      <div className="stack">
        <TextArea {...inputOf(props, "expert-word")} label={t("form.expertWord")} max={600} rows={3} {...optional} />
        <TextField
          {...inputOf(props, "expert-by")}
          label={t("form.expertBy")}
          help={t("form.expertByHelp")}
          {...optional}
        />
        <SelectField
          {...inputOf(props, "translation")}
          label={t("form.translation")}
          empty={t("form.notSaid")}
          options={translations}
        />
        <TextArea {...inputOf(props, "note")} label={t("form.note")} rows={2} {...optional} />
        <TextArea {...inputOf(props, "tags")} label={t("form.tags")} rows={2} {...optional} />
      </div>
    </More>
  );
}

export function Facts(props: ExampleFormProps) {
  const { t } = useTranslation("proposals");
  const { t: words } = useTranslation("examples");
  const { fields, errors } = props;
  const ticks = (name: string, label: string, choices: { value: string; label: string }[], more = {}) => {
    const { defaultValue, ...field } = inputOf({ fields, errors }, name);
    return (
      <TickGroup {...field} {...more} label={label} choices={choices} defaultValues={[...fieldCodes(fields, name)]} />
    );
  };
  const select = (name: string, label: string, options: { value: string; label: string }[], more = {}) => (
    <SelectField {...inputOf(props, name)} {...more} label={label} empty={t("form.notSaid")} options={options} />
  );
  return (
    <section className="stack" aria-labelledby="form-facts">
      <h2 id="form-facts">{t("form.facts")}</h2>
      <TextField {...inputOf(props, "buyer")} label={words("example.buyer")} />
      <TextArea
        {...inputOf(props, "partners")}
        label={words("example.partners")}
        help={t("form.onePerLine")}
        rows={2}
        {...optional}
      />
      {props.origin === "source" ? (
        <>
          <TextField {...inputOf(props, "city")} label={t("form.city")} {...optional} />
          <TextField {...inputOf(props, "country")} label={t("form.country")} help={t("form.countryHelp")} size={4} />
        </>
      ) : null}
      {ticks(
        "theme",
        words("facet.theme"),
        themes.map((value) => ({ value, label: words(`theme.${value}`) })),
        { help: t("form.themeHelp") },
      )}
      {select(
        "state",
        words("facet.state"),
        exampleStates.map((value) => ({ value, label: words(`state.${value}`) })),
      )}
      <TextField
        {...inputOf(props, "state-on")}
        label={t("form.stateOn")}
        help={t("form.stateOnHelp")}
        size={12}
        {...optional}
      />
      {select(
        "object",
        words("facet.object"),
        exampleObjects.map((value) => ({ value, label: words(`object.${value}`) })),
      )}
      {select(
        "novelty",
        words("field.novelty"),
        novelties.map((value) => ({ value, label: t(`novelty.${value}`) })),
      )}
      {select(
        "procedure",
        words("facet.procedure"),
        exampleProcedures.map((value) => ({ value, label: words(`procedure.${value}`) })),
        optional,
      )}
      <TextArea {...inputOf(props, "procedure-note")} label={t("form.procedureNote")} rows={3} {...optional} />
      <NumberField {...inputOf(props, "year")} label={t("form.year")} size={4} {...optional} />
      <NumberField {...inputOf(props, "taken-up")} label={t("form.takenUp")} size={4} {...optional} />
      <TextArea
        {...inputOf(props, "suppliers")}
        label={t("form.suppliers")}
        help={t("form.suppliersHelp")}
        rows={2}
        {...optional}
      />
      {select("small", t("form.small"), [
        { value: "yes", label: t("form.yes") },
        { value: "no", label: t("form.no") },
      ])}
      <MoneyField {...inputOf(props, "value")} label={t("form.value")} help={t("form.valueHelp")} {...optional} />
      {select(
        "value-meaning",
        t("form.valueMeaning"),
        valueMeanings.map((value) => ({ value, label: words(`meaning.${value}`) })),
        optional,
      )}
      {select(
        "copying",
        words("field.copying"),
        copyings.map((value) => ({ value, label: t(`copying.${value}`) })),
        optional,
      )}
      <TextArea {...inputOf(props, "cpv")} label={t("form.cpv")} help={t("form.cpvHelp")} rows={2} {...optional} />
      {ticks(
        "question",
        words("facet.question"),
        exampleQuestions.map((value) => ({ value, label: words(`question.${value}`) })),
        { help: t("form.questionHelp"), ...optional },
      )}
    </section>
  );
}
