import { type ExampleContent, narrativeFields } from "../example.ts";
import { languages } from "../lang.ts";
import {
  documentName,
  type ExampleFields,
  figureName,
  summaryName,
  textName,
  titleName,
  translatorName,
} from "./example-fields.ts";

const one = (value: string | number | null | undefined): string[] =>
  value === null || value === undefined || value === "" ? [] : [String(value)];
const lines = (values: readonly string[] | null): string[] => (values && values.length > 0 ? [values.join("\n")] : []);

function perLang(content: ExampleContent): ExampleFields {
  return Object.fromEntries(
    languages.flatMap((lang) => [
      [titleName(lang), one(content.title[lang])],
      [summaryName(lang), one(content.summary?.[lang])],
      [translatorName(lang), one(content.translators?.[lang])],
      ...narrativeFields.map((field): [string, string[]] => [textName(lang, field), one(content.texts[lang]?.[field])]),
    ]),
  );
}

/** An example as its form shows it: the reverse of `readExample`. */
export function fieldsOfContent(content: ExampleContent): ExampleFields {
  const { figures, documents } = content;
  const all: ExampleFields = {
    ...perLang(content),
    buyer: one(content.buyer),
    partners: lines(content.partners),
    city: one(content.city),
    country: one(content.country),
    year: one(content.year),
    "taken-up": one(content.takenUpYear),
    theme: content.themes,
    state: one(content.state),
    "state-on": one(content.stateOn),
    object: one(content.object),
    cpv: lines(content.cpv),
    procedure: one(content.procedure),
    "procedure-note": one(content.procedureNote),
    value: one(content.valueEur),
    "value-meaning": one(content.valueMeaning),
    note: one(content.note),
    novelty: one(content.novelty),
    copying: one(content.copying),
    suppliers: lines(content.suppliers),
    small: content.smallSupplier === null ? [] : [content.smallSupplier ? "yes" : "no"],
    question: content.questions,
    tags: lines(content.tags),
    "written-in": one(content.writtenIn),
    translation: one(content.translation),
    "expert-word": one(content.expertWord?.text),
    "expert-by": one(content.expertWord?.by),
    contact: one(content.contact),
    sources: lines(content.sources),
    ...Object.fromEntries(
      figures.flatMap(({ what, before, value, on }, index) => [
        [figureName(index, "what"), one(what)],
        [figureName(index, "before"), one(before)],
        [figureName(index, "value"), one(value)],
        [figureName(index, "on"), one(on)],
      ]),
    ),
    ...Object.fromEntries(
      documents.flatMap(({ title, url, licence }, index) => [
        [documentName(index, "title"), one(title)],
        [documentName(index, "url"), one(url)],
        [documentName(index, "licence"), one(licence)],
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}
