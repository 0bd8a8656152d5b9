import { type ExampleContent, narrativeFields } from "./example.ts";
import { type Lang, languages } from "./lang.ts";

// An example as one row of a table, and back: the same columns are given out as open data and taken in by an import.

export type Row = Readonly<Record<string, string>>;

interface Column {
  readonly name: string;
  readonly of: (content: ExampleContent) => string | number | boolean | null | undefined;
}

/** Parts of a list stand between bars; names of firms have commas. */
const bar = " | ";
const listed = (values: readonly string[] | null): string => (values ?? []).join(bar);
const lines = (rows: readonly (readonly (string | null)[])[]): string =>
  rows.map((row) => row.map((cell) => cell ?? "").join(bar)).join("\n");

const perLang = (name: string, of: (content: ExampleContent, lang: Lang) => string | null | undefined): Column[] =>
  languages.map((lang) => ({ name: `${name}_${lang}`, of: (content) => of(content, lang) }));

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Two fields of text have a choice of the same name beside them: `novelty` and `novelty_text_fi`. */
const textColumn = (field: string): string =>
  field === "novelty" || field === "copying" ? `${field}_text` : snake(field);

/** The column that holds what stands at a path of the content. */
export function columnOf([first = "", ...rest]: readonly string[]): string {
  const [part = "", field = ""] = rest;
  if (first === "texts") return field === "" ? first : `${textColumn(field)}_${part}`;
  if (first === "title" || first === "summary") return part === "" ? first : `${first}_${part}`;
  if (first === "translators") return `translator_${part}`;
  if (first === "expertWord") return part === "by" ? "expert_by" : "expert_word";
  return snake(first);
}

const columns: readonly Column[] = [
  ...perLang("title", ({ title }, lang) => title[lang]),
  ...perLang("summary", ({ summary }, lang) => summary?.[lang]),
  { name: "buyer", of: ({ buyer }) => buyer },
  { name: "partners", of: ({ partners }) => listed(partners) },
  { name: "city", of: ({ city }) => city },
  { name: "country", of: ({ country }) => country },
  { name: "year", of: ({ year }) => year },
  { name: "taken_up_year", of: ({ takenUpYear }) => takenUpYear },
  { name: "themes", of: ({ themes }) => listed(themes) },
  { name: "state", of: ({ state }) => state },
  { name: "state_on", of: ({ stateOn }) => stateOn },
  { name: "object", of: ({ object }) => object },
  { name: "cpv", of: ({ cpv }) => listed(cpv) },
  { name: "procedure", of: ({ procedure }) => procedure },
  { name: "procedure_note", of: ({ procedureNote }) => procedureNote },
  { name: "value_eur", of: ({ valueEur }) => valueEur },
  { name: "value_meaning", of: ({ valueMeaning }) => valueMeaning },
  { name: "note", of: ({ note }) => note },
  { name: "novelty", of: ({ novelty }) => novelty },
  { name: "copying", of: ({ copying }) => copying },
  { name: "suppliers", of: ({ suppliers }) => listed(suppliers) },
  {
    name: "small_supplier",
    of: ({ smallSupplier }) => (smallSupplier === null ? null : smallSupplier ? "yes" : "no"),
  },
  { name: "questions", of: ({ questions }) => listed(questions) },
  { name: "tags", of: ({ tags }) => listed(tags) },
  { name: "written_in", of: ({ writtenIn }) => writtenIn },
  { name: "translation", of: ({ translation }) => translation },
  ...perLang("translator", ({ translators }, lang) => translators?.[lang]),
  ...narrativeFields.flatMap((field) => perLang(textColumn(field), ({ texts }, lang) => texts[lang]?.[field])),
  {
    name: "figures",
    of: ({ figures }) => lines(figures.map(({ what, value, on, before = null }) => [what, value, on, before])),
  },
  { name: "expert_word", of: ({ expertWord }) => expertWord?.text },
  { name: "expert_by", of: ({ expertWord }) => expertWord?.by },
  {
    name: "documents",
    of: ({ documents }) => lines(documents.map(({ title, url, licence }) => [title, url, licence])),
  },
  { name: "contact", of: ({ contact }) => contact },
  { name: "sources", of: ({ sources }) => listed(sources) },
  { name: "checked_on", of: ({ checkedOn }) => checkedOn },
];

/** The names of the columns, `id` first. */
export const tableColumns: readonly string[] = ["id", ...columns.map(({ name }) => name)];

export const toRow = (id: string, content: ExampleContent): string[] => [
  id,
  ...columns.map(({ of }) => String(of(content) ?? "")),
];

const split = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const splitLines = (cell: string | undefined): (string | null)[][] =>
  (cell ?? "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => part.trim() || null));

const orNull = (cell: string | undefined): string | null => cell?.trim() || null;

/** A number where it is one; what is none stays as it is, for the check to name. */
function number(cell: string | undefined): number | string | null {
  const text = orNull(cell);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : text;
}

function yesOrNo(cell: string | undefined): boolean | string | null {
  const text = orNull(cell);
  if (text === "yes") return true;
  return text === "no" ? false : text;
}

function textIn(row: Row, name: string): Record<Lang, string | null> | null {
  const texts = { fi: orNull(row[`${name}_fi`]), sv: orNull(row[`${name}_sv`]), en: orNull(row[`${name}_en`]) };
  return languages.some((lang) => texts[lang] !== null) ? texts : null;
}

function namedTranslators(row: Row): Partial<Record<Lang, string>> | undefined {
  const named = languages.flatMap((lang) => {
    const name = orNull(row[`translator_${lang}`]);
    return name === null ? [] : [[lang, name] as const];
  });
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

function narrativeIn(row: Row): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  for (const lang of languages) {
    const told = narrativeFields.flatMap((field) => {
      const text = orNull(row[`${textColumn(field)}_${lang}`]);
      return text === null ? [] : [[field, text] as const];
    });
    if (told.length > 0) found[lang] = Object.fromEntries(told);
  }
  return found;
}

/**
 * A row as the content it describes; whether it is one is for the schema to say. Empty cells are not known. Which
 * member of the network the city is, the network knows.
 */
export function fromRow(row: Row): Record<string, unknown> {
  const expert = { text: orNull(row.expert_word), by: orNull(row.expert_by) };
  const suppliers = split(row.suppliers);
  const translators = namedTranslators(row);
  return {
    title: textIn(row, "title") ?? {},
    summary: textIn(row, "summary"),
    buyer: row.buyer,
    partners: split(row.partners),
    city: orNull(row.city),
    cityId: null,
    country: orNull(row.country),
    year: number(row.year),
    takenUpYear: number(row.taken_up_year),
    themes: split(row.themes),
    state: orNull(row.state),
    stateOn: orNull(row.state_on),
    object: orNull(row.object),
    cpv: split(row.cpv),
    procedure: orNull(row.procedure),
    procedureNote: orNull(row.procedure_note),
    valueEur: number(row.value_eur),
    valueMeaning: orNull(row.value_meaning),
    note: orNull(row.note),
    novelty: orNull(row.novelty),
    copying: orNull(row.copying),
    suppliers: suppliers.length > 0 ? suppliers : null,
    smallSupplier: yesOrNo(row.small_supplier),
    questions: split(row.questions),
    tags: split(row.tags),
    texts: narrativeIn(row),
    writtenIn: orNull(row.written_in),
    translation: orNull(row.translation),
    ...(translators ? { translators } : {}),
    figures: splitLines(row.figures).map(([what = null, value = null, on = null, before]) => ({
      what,
      value,
      on,
      ...(before ? { before } : {}),
    })),
    expertWord: expert.text === null && expert.by === null ? null : expert,
    documents: splitLines(row.documents).map(([title = null, url = null, licence = null]) => ({ title, url, licence })),
    contact: orNull(row.contact),
    sources: split(row.sources),
    checkedOn: orNull(row.checked_on),
  };
}
