import { findQuestion } from "~/domain/form/answers.ts";
import type { Condition } from "~/domain/form/condition.ts";
import type { Column, FormVersion, Kind, OptionText, Question } from "~/domain/form/question.ts";
import type { CellValue } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";

/** An answer that can be told from every other, and the words by which a reader of a language finds it again. */
export interface Marked {
  value: CellValue;
  words: (lang: Lang) => string;
}

type Options = Readonly<Record<string, OptionText>> | undefined;

const text = (words: string): Marked => ({ value: words, words: () => words });
const option =
  (code: string, options: Options): Marked["words"] =>
  (lang) =>
    options?.[code]?.[lang] ?? code;
const yes = { fi: "Kyllä", sv: "Ja", en: "Yes" };
const formats = {
  email: "marker@city.example",
  phone: "+358 40 123 4567",
  https: "https://marker.example/form",
  "business-id": "0211675-2",
};

/** A marked answer of any kind; undefined for groups, files and what is computed. */
export function markedValue(kind: Kind, id: string, options: Options): Marked | undefined {
  switch (kind.kind) {
    case "short":
      return text(kind.format ? formats[kind.format] : `Mark ${id} Åäöš€≤`.slice(0, kind.max));
    case "long":
      return text(`Marker of ${id}: Å ä ö š ž ŋ á € – ≤ →\nsecond line`);
    case "number":
    case "year": {
      const value = kind.kind === "year" ? 2031 : Math.min(kind.max, Math.max(kind.min, 7));
      return { value, words: () => String(value) };
    }
    case "money":
      return { value: 777, words: () => "777" };
    case "date":
      return { value: kind.time ? "2031-03-05T14:30" : "2031-03-05", words: () => "2031" };
    case "yesno":
    case "tick":
      return { value: { code: "yes" }, words: (lang) => yes[lang] };
    case "choice":
    case "scale": {
      const [code = ""] = kind.codes;
      const country = (lang: Lang): string => new Intl.DisplayNames(lang, { type: "region" }).of(code) ?? code;
      return { value: { code }, words: kind.kind === "choice" && kind.labels ? country : option(code, options) };
    }
    case "multi": {
      const code = kind.codes.find((one) => !kind.exclusive.includes(one) && one !== "other") ?? kind.codes[0] ?? "";
      return { value: { codes: [code] }, words: option(code, options) };
    }
    case "unit":
      return { value: { typed: `Unit of ${id}` }, words: () => `Unit of ${id}` };
    case "cpv":
      return { value: { picks: ["73100000"] }, words: () => "73100000" };
    case "place":
      return { value: { picks: ["398"] }, words: (lang) => (lang === "sv" ? "Lahtis" : "Lahti") };
    case "library":
      return kind.of === "examples" ? { value: { picks: ["oulubot"] }, words: () => "OuluBot" } : undefined;
    default:
      return undefined;
  }
}

export interface MarkedRow {
  cells: Record<string, CellValue>;
  words: (lang: Lang) => string[];
}

export function markedRow(
  columns: readonly Column[],
  id: string,
  texts: Readonly<Record<string, { options?: Options }>>,
): MarkedRow {
  const marked = columns.flatMap((column) => {
    const one = markedValue(column.kind, `${id}.${column.id}`, texts[column.id]?.options);
    return one ? [[column.id, one] as const] : [];
  });
  return {
    cells: Object.fromEntries(marked.map(([column, { value }]) => [column, value])),
    words: (lang) => marked.map(([, { words }]) => words(lang)),
  };
}

export type Given = Record<string, CellValue | Record<string, CellValue>[]>;

const asValue = (kind: Kind | undefined, code: string): CellValue =>
  kind?.kind === "multi" ? { codes: [code] } : { code };

/** Answers under which the law gives a regime, all of a purchase of services. */
const regimes: Readonly<Record<string, Given>> = {
  eu: { object: { code: "services" }, "special-service": { code: "none" }, "value-band": { code: "500k-1m" } },
  "annex-e": { object: { code: "services" }, "special-service": { code: "1-4" }, "value-band": { code: "500k-1m" } },
};

/** Answers that make a condition hold, with what those answers themselves need to be asked. */
export function satisfying(form: FormVersion, condition: Condition): Given {
  switch (condition.op) {
    case "is":
    case "row-is": {
      const [code = ""] = condition.codes;
      const question = findQuestion(form, condition.question)?.question;
      if (condition.op === "is")
        return { ...neededFor(form, question), [condition.question]: asValue(question?.kind, code) };
      return { ...neededFor(form, question), [condition.question]: [{ [condition.column]: { code } }] };
    }
    case "is-not":
    case "has-other-than": {
      const question = findQuestion(form, condition.question)?.question;
      const codes = question && "codes" in question.kind ? question.kind.codes : [];
      const code = codes.find((one) => !condition.codes.includes(one) && one !== "other") ?? "";
      return { ...neededFor(form, question), [condition.question]: asValue(question?.kind, code) };
    }
    case "above":
      return { [condition.question]: { code: `+${condition.limit + 1}` } };
    case "fact":
      if (condition.fact === "regime") return regimes[condition.codes[0] ?? ""] ?? {};
      if (condition.fact === "recommended-followed") return { ...regimes.eu, procedure: { code: "restricted" } };
      return {};
    case "all":
      return Object.assign({}, ...condition.of.map((part) => satisfying(form, part)));
    case "any":
      return condition.of[0] ? satisfying(form, condition.of[0]) : {};
    default:
      return {};
  }
}

/** Answers under which a question is asked in the full track. */
export function neededFor(form: FormVersion, question: Question | undefined): Given {
  return question?.full.rule === "when" && !question.full.shownAlways ? satisfying(form, question.full.condition) : {};
}
