import type { Db } from "db/connection.ts";
import { findExample } from "db/repositories/examples.ts";
import { z } from "zod";
import { type ExampleContent, exampleContent } from "~/domain/example.ts";
import { columnOf } from "~/domain/example-table.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import type { Candidate, ReadImport } from "./read-import.server.ts";

/** A city of the network by any of its names. */
export type CityOf = (city: string) => { readonly id: string; readonly name: Text } | undefined;

export interface CheckedExample {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly problems: readonly string[];
  /** Null when something is wrong with it. */
  readonly content: ExampleContent | null;
  readonly cityName: Text | undefined;
}

const title = z.string().trim().min(1).max(120);
const summary = z.string().trim().min(1).max(400);

/** What an imported example must have besides what every example has. */
const imported = exampleContent
  .extend({
    title: z.object({ fi: title, sv: title, en: title }),
    /** What a buyer tells is its own source; what comes from a file has to name one. */
    sources: exampleContent.shape.sources.min(1),
    summary: z.object({ fi: summary, sv: summary, en: summary }).nullable().default(null),
  })
  .superRefine(({ texts, writtenIn }, context) => {
    if (texts[writtenIn]?.need) return;
    context.addIssue({
      code: "invalid_type",
      expected: "string",
      path: ["texts", writtenIn, "need"],
      input: undefined,
    });
  });

/** Facts that a JSON file may leave out, as an empty cell of a table does. */
const notKnown: Readonly<Record<string, unknown>> = {
  partners: [],
  city: null,
  cityId: null,
  year: null,
  takenUpYear: null,
  state: null,
  stateOn: null,
  object: null,
  cpv: [],
  procedure: null,
  procedureNote: null,
  valueEur: null,
  valueMeaning: null,
  note: null,
  novelty: null,
  copying: null,
  suppliers: null,
  smallSupplier: null,
  questions: [],
  tags: [],
  translation: null,
  figures: [],
  expertWord: null,
  documents: [],
  contact: null,
};

/** Every example of a file with all that is wrong with it, in the reader's words. */
export function checkImport(db: Db, { candidates, format }: ReadImport, lang: Lang, cityOf: CityOf): CheckedExample[] {
  const seen = new Set<string>();
  return candidates.map((candidate) => {
    const checked = checkOne(candidate, format, lang, cityOf);
    const problems = [...checked.problems, ...problemsOfId(db, checked.id, seen, lang)];
    seen.add(checked.id);
    return { ...checked, problems, content: problems.length > 0 ? null : checked.content };
  });
}

function checkOne(
  { line, id, content }: Candidate,
  format: ReadImport["format"],
  lang: Lang,
  cityOf: CityOf,
): CheckedExample {
  const city = typeof content.city === "string" ? cityOf(content.city) : undefined;
  const read = imported.safeParse({ ...notKnown, ...content, cityId: city?.id ?? null }, { reportInput: true });
  const titles = z.partialRecord(z.enum(["fi", "sv", "en"]), z.string().nullable()).safeParse(content.title).data ?? {};
  const shown = titles[lang] ?? titles.en ?? titles.fi ?? titles.sv ?? "";
  return {
    line,
    id: id || slugOf(titles.en ?? shown),
    title: shown.slice(0, 120),
    problems: read.success ? [] : read.error.issues.map((issue) => sayIssue(issue, format, lang)),
    content: read.success ? read.data : null,
    cityName: city?.name,
  };
}

const goodId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function problemsOfId(db: Db, id: string, seen: ReadonlySet<string>, lang: Lang): string[] {
  const t = translator(lang, "importExamples");
  if (!goodId.test(id) || id.length > 80) return [t("problem.badId")];
  if (seen.has(id)) return [t("problem.twice", { id })];
  return findExample(db, id) ? [t("problem.taken", { id })] : [];
}

const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");

/** What is wrong in one place: the column of a table, or the path in a file of data. */
function sayIssue(issue: z.core.$ZodIssue, format: ReadImport["format"], lang: Lang): string {
  const t = translator(lang, "importExamples");
  const path = issue.path.map(String);
  const field = format === "csv" ? columnOf(path) : path.join(".");
  const say = (problem: "missing" | "long" | "address" | "form" | "number" | "other") =>
    t(`problem.${problem}`, { field });
  const isEmpty = issue.input === undefined || issue.input === null || issue.input === "";
  if (isEmpty || (issue.code === "too_small" && issue.origin !== "number" && issue.origin !== "int"))
    return say("missing");
  switch (issue.code) {
    case "invalid_value":
      return t("problem.choice", { field, given: String(issue.input).slice(0, 60), values: issue.values.join(", ") });
    case "too_big":
      return issue.origin === "string"
        ? t("problem.tooLong", { field, most: String(issue.maximum) })
        : say(issue.origin === "array" ? "long" : "number");
    case "too_small":
      return say("number");
    case "invalid_type":
      return say(issue.expected === "number" || issue.expected === "int" ? "number" : "other");
    case "invalid_format":
      return say(issue.format === "url" ? "address" : "form");
    default:
      return say("other");
  }
}
