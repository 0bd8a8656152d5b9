import {
  copyings,
  type ExampleContent,
  exampleContent,
  exampleObjects,
  exampleProcedures,
  exampleQuestions,
  exampleStates,
  type Narrative,
  narrativeFields,
  novelties,
  themes,
  valueMeanings,
} from "../example.ts";
import { isLang, type Lang, languages, type Text } from "../lang.ts";
import { isDay } from "../law/calendar-day.ts";
import { ok, type Result, refuse } from "../result.ts";
import {
  documentName,
  type ExampleFields,
  fieldCodes,
  fieldLines,
  fieldText,
  figureName,
  mostDocuments,
  mostFigures,
  summaryName,
  textName,
  titleName,
  translatorName,
} from "./example-fields.ts";

export type ExampleRule =
  | "required"
  | "too-long"
  | "number"
  | "year"
  | "day"
  | "address"
  | "code"
  | "country"
  | "themes";
export interface ExampleProblem {
  field: string;
  rule: ExampleRule;
  max?: number;
}

/** What an example says that its form does not ask. */
export interface ExampleBase {
  origin: "plan" | "source";
  cityId: string | null;
  /** Of a plan: the city is not typed. */
  city?: string;
  checkedOn: string;
  /** First content had no summaries: its corrections need none. */
  needsAll: boolean;
}

/** The most characters of each text (example fields; plan form, 9.1). */
export const titleMax = 120;
export const summaryMax = 400;
export const textMax = 2000;
const lineMax = 250;

class Reading {
  readonly problems: ExampleProblem[] = [];

  constructor(
    private readonly fields: ExampleFields,
    private readonly needsAll: boolean,
  ) {}

  text(name: string, max: number, required = false): string | null {
    const text = fieldText(this.fields, name).replace(/\r\n?/g, "\n").normalize("NFC");
    if (text === "") {
      if (required) this.problems.push({ field: name, rule: "required" });
      return null;
    }
    if ([...text].length > max) this.problems.push({ field: name, rule: "too-long", max });
    return text;
  }

  lines(name: string): string[] {
    const lines = fieldLines(this.fields, name).map((line) => line.normalize("NFC"));
    if (lines.length > 40 || lines.some((line) => [...line].length > lineMax))
      this.problems.push({ field: name, rule: "too-long", max: lineMax });
    return lines;
  }

  code<Code extends string>(name: string, codes: readonly Code[], required = false): Code | null {
    const given = fieldText(this.fields, name);
    const known = codes.find((code) => code === given);
    if (!known && (given !== "" || required))
      this.problems.push({ field: name, rule: given === "" ? "required" : "code" });
    return known ?? null;
  }

  codes<Code extends string>(name: string, codes: readonly Code[]): Code[] {
    const given = fieldCodes(this.fields, name);
    return codes.filter((code) => given.includes(code));
  }

  number(name: string, rule: "number" | "year", min: number, max: number): number | null {
    const given = fieldText(this.fields, name).replace(/[\s\u00a0\u202f]/g, "");
    if (given === "") return null;
    const value = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= min && value <= max) return value;
    this.problems.push({ field: name, rule });
    return null;
  }

  /** A day, or where only the year is known, the year. */
  day(name: string, orYear: boolean): string | null {
    const given = fieldText(this.fields, name);
    if (given === "") return null;
    if (isDay(given) || (orYear && /^\d{4}$/.test(given))) return given;
    this.problems.push({ field: name, rule: "day" });
    return null;
  }

  address(name: string, given: string): string | null {
    if (given === "") return null;
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(given) && given.length <= 500 && URL.canParse(given)) return given;
    this.problems.push({ field: name, rule: "address" });
    return null;
  }

  wanted(name: string, value: string | null): string | null {
    if (value === null && this.needsAll) this.problems.push({ field: name, rule: "required" });
    return value;
  }
}

const perLang = (read: (lang: Lang) => string | null): Text | null => {
  const [fi, sv, en] = [read("fi"), read("sv"), read("en")];
  return fi && sv && en ? { fi, sv, en } : null;
};

function readTexts(reading: Reading, writtenIn: Lang, needsAll: boolean): ExampleContent["texts"] {
  const needed = ["need", "outcomes", "difficulties", "lessons"];
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const texts: Narrative = {};
      for (const field of narrativeFields) {
        const isNeeded = lang === writtenIn && (field === "need" || (needsAll && needed.includes(field)));
        const text = reading.text(textName(lang, field), 3 * textMax, isNeeded);
        if (text !== null) texts[field] = text;
      }
      return Object.keys(texts).length > 0 ? [[lang, texts]] : [];
    }),
  );
}

function readFigures(reading: Reading): ExampleContent["figures"] {
  return Array.from({ length: mostFigures }, (_, index) => index).flatMap((index) => {
    const [what, before, value] = (["what", "before", "value"] as const).map((part) =>
      reading.text(figureName(index, part), lineMax),
    );
    const on = reading.day(figureName(index, "on"), false);
    if (!what && !value && !before && !on) return [];
    for (const [part, given] of [
      ["what", what],
      ["value", value],
    ] as const)
      if (!given) reading.problems.push({ field: figureName(index, part), rule: "required" });
    return what && value ? [{ what, value, on, ...(before ? { before } : {}) }] : [];
  });
}

function readDocuments(reading: Reading, fields: ExampleFields): ExampleContent["documents"] {
  return Array.from({ length: mostDocuments }, (_, index) => index).flatMap((index) => {
    const title = reading.text(documentName(index, "title"), lineMax);
    const licence = reading.text(documentName(index, "licence"), lineMax);
    const url = reading.address(documentName(index, "url"), fieldText(fields, documentName(index, "url")));
    if (!title && !licence && fieldText(fields, documentName(index, "url")) === "") return [];
    if (!title) reading.problems.push({ field: documentName(index, "title"), rule: "required" });
    if (fieldText(fields, documentName(index, "url")) === "")
      reading.problems.push({ field: documentName(index, "url"), rule: "required" });
    return title && url ? [{ title, url, licence }] : [];
  });
}

/** A sum and what it means are published together or not at all. */
function readValue(reading: Reading): Pick<ExampleContent, "valueEur" | "valueMeaning"> {
  const valueEur = reading.number("value", "number", 0, 9_999_999_999);
  const valueMeaning = reading.code("value-meaning", valueMeanings);
  return { valueEur, valueMeaning: valueEur === null ? null : valueMeaning };
}

function readSources(reading: Reading, fields: ExampleFields, origin: ExampleBase["origin"]): string[] {
  const given = fieldLines(fields, "sources");
  if (given.length === 0 && origin === "source") reading.problems.push({ field: "sources", rule: "required" });
  return given.slice(0, 40).flatMap((line) => reading.address("sources", line) ?? []);
}

/** Reads the form of an example as it can be published, or says field by field what keeps it from that. */
export function readExample(fields: ExampleFields, base: ExampleBase): Result<ExampleContent, ExampleProblem[]> {
  const { needsAll, origin } = base;
  const reading = new Reading(fields, needsAll);
  const given = fieldText(fields, "written-in");
  const writtenIn = isLang(given) ? given : "fi";
  const title = perLang((lang) => reading.text(titleName(lang), titleMax, true));
  const summary = perLang((lang) => reading.text(summaryName(lang), summaryMax, needsAll));
  const chosen = reading.codes("theme", themes);
  if (chosen.length < 1 || chosen.length > 2) reading.problems.push({ field: "theme", rule: "themes" });
  const country = base.city === undefined ? fieldText(fields, "country").toUpperCase() : "FI";
  if (!/^[A-Z]{2}$/.test(country)) reading.problems.push({ field: "country", rule: "country" });
  const cpv = fieldLines(fields, "cpv").flatMap((line) => /^\d{8}/.exec(line)?.[0] ?? []);
  if (cpv.length < fieldLines(fields, "cpv").length) reading.problems.push({ field: "cpv", rule: "code" });
  const translators = Object.fromEntries(
    languages.flatMap((lang) => {
      const name = reading.text(translatorName(lang), lineMax);
      return name && lang !== writtenIn ? [[lang, name]] : [];
    }),
  );
  const [word, by] = [reading.text("expert-word", 600), reading.text("expert-by", lineMax)];
  if (word && !by) reading.problems.push({ field: "expert-by", rule: "required" });
  const suppliers = reading.lines("suppliers");
  const small = reading.code("small", ["yes", "no"] as const);
  const content = {
    title,
    summary,
    buyer: reading.text("buyer", lineMax, true),
    partners: reading.lines("partners"),
    city: base.city ?? reading.text("city", lineMax),
    cityId: base.cityId,
    country,
    year: reading.number("year", "year", 1990, 2100),
    takenUpYear: reading.number("taken-up", "year", 1990, 2100),
    themes: chosen,
    state: reading.code("state", exampleStates, needsAll),
    stateOn: reading.day("state-on", true),
    object: reading.code("object", exampleObjects, needsAll),
    cpv,
    procedure: reading.code("procedure", exampleProcedures),
    procedureNote: reading.text("procedure-note", textMax),
    ...readValue(reading),
    note: reading.text("note", textMax),
    novelty: reading.code("novelty", novelties, needsAll),
    copying: reading.code("copying", copyings),
    suppliers: suppliers.length > 0 ? suppliers : null,
    smallSupplier: small === null ? null : small === "yes",
    questions: reading.codes("question", exampleQuestions),
    tags: reading.lines("tags"),
    texts: readTexts(reading, writtenIn, needsAll),
    writtenIn,
    translation: reading.code("translation", ["machine", "human", "unchecked"] as const),
    translators,
    figures: readFigures(reading),
    expertWord: word && by ? { text: word, by } : null,
    documents: readDocuments(reading, fields),
    contact: reading.wanted("contact", reading.text("contact", lineMax)),
    sources: readSources(reading, fields, origin),
    checkedOn: base.checkedOn,
  };
  if (reading.problems.length > 0) return refuse(reading.problems);
  const whole = exampleContent.safeParse(content);
  // Every fault has its own rule above; what is left would be a gap in them.
  return whole.success ? ok(whole.data) : refuse([{ field: String(whole.error.issues[0]?.path[0]), rule: "required" }]);
}
