import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { plainCell } from "~/domain/csv.ts";
import { fromRow, tableColumns } from "~/domain/example-table.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

/** One example of the file, not checked yet. */
export interface Candidate {
  /** Line of the table, or place in the list, as people count. */
  readonly line: number;
  /** The id that the file gives; "" when it gives none. */
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface ReadImport {
  readonly format: "csv" | "json";
  readonly candidates: readonly Candidate[];
  /** Columns that the format does not have: a slip in a name would lose what stands in them. */
  readonly unknown: readonly string[];
}

export type Unreadable =
  | { readonly kind: "invalid"; readonly why: "empty" | "json" | "header" | "too-many" }
  | { readonly kind: "invalid"; readonly why: "csv"; readonly line: number };

export const mostExamples = 500;

/** Reads a file by what it looks like: JSON begins with a bracket. */
export function readImport(text: string): Result<ReadImport, Unreadable> {
  const plain = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (plain === "") return refuse({ kind: "invalid", why: "empty" });
  const read = /^[[{]/.test(plain) ? readJson(plain) : readCsv(plain);
  if (!read.ok) return read;
  if (read.value.candidates.length === 0) return refuse({ kind: "invalid", why: "empty" });
  return read.value.candidates.length > mostExamples ? refuse({ kind: "invalid", why: "too-many" }) : read;
}

const objects = z.array(z.record(z.string(), z.unknown()));
/** A list of examples, or an answer of the open interface that holds one. */
const jsonFile = z.union([objects, z.object({ examples: objects }).transform(({ examples }) => examples)]);

function readJson(text: string): Result<ReadImport, Unreadable> {
  const given = jsonFile.safeParse(parsed(text));
  if (!given.success) return refuse({ kind: "invalid", why: "json" });
  const candidates = given.data.map((content, place) => ({
    line: place + 1,
    id: typeof content.id === "string" ? content.id : "",
    content,
  }));
  return ok({ format: "json", candidates, unknown: [] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Line {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function readCsv(text: string): Result<ReadImport, Unreadable> {
  const [header = ""] = text.split("\n", 1);
  const delimiter = [",", ";", "\t"].toSorted((one, other) => header.split(other).length - header.split(one).length)[0];
  try {
    let names: string[] = [];
    const columns = (given: string[]): string[] => {
      names = given.map((name) => name.trim().toLowerCase());
      return names;
    };
    const lines: Line[] = parse(text, { columns, delimiter, skip_empty_lines: true, info: true });
    if (!names.includes("title_en") && !names.includes("title_fi")) return refuse({ kind: "invalid", why: "header" });
    const candidates = lines.map(({ record, info }) => {
      const row = Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, plainCell(cell)]));
      return { line: info.lines, id: row.id?.trim() ?? "", content: fromRow(row) };
    });
    return ok({ format: "csv", candidates, unknown: names.filter((name) => !tableColumns.includes(name)) });
  } catch (surprise) {
    if (!(surprise instanceof CsvError)) throw surprise;
    return refuse({ kind: "invalid", why: "csv", line: Number(surprise.lines ?? 1) });
  }
}
