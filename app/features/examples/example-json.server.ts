import type { Db } from "db/connection.ts";
import { listExamples } from "db/repositories/example-list.ts";
import { findByWords } from "db/repositories/example-search.ts";
import { findExample } from "db/repositories/examples.ts";
import type { Example, ExampleContent } from "~/domain/example.ts";
import { languages } from "~/domain/lang.ts";
import type { LibraryFilters } from "~/domain/library-filters.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { paths } from "~/paths.ts";

/** An example as other systems read it: its content as it is, `null` where the sources do not say. */
export interface ExampleJson extends ExampleContent {
  readonly id: string;
  readonly version: number;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
  readonly pages: Readonly<Record<string, string>>;
}

const jsonOf = ({ id, version, content, publishedAt, updatedAt }: Example, origin: string): ExampleJson => ({
  id,
  version,
  publishedAt: publishedAt?.toISOString() ?? null,
  updatedAt: updatedAt.toISOString(),
  pages: Object.fromEntries(languages.map((lang) => [lang, origin + paths.example(lang, id)])),
  ...content,
});

export function exampleJson(db: Db, id: string, origin: string): Result<ExampleJson, { kind: "not-found" }> {
  const example = findExample(db, id);
  return example?.stage === "published" ? ok(jsonOf(example, origin)) : refuse({ kind: "not-found" });
}

const jsonPageSize = 50;

export interface ExamplesJson {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly examples: readonly ExampleJson[];
}

/** The same search, choices and order as the library page takes, in pages of fifty. */
export function examplesJson(db: Db, filters: LibraryFilters, origin: string): ExamplesJson {
  const { total, examples } = listExamples(db, {
    numbers: filters.q === "" ? undefined : findByWords(db, filters.q).numbers,
    chosen: filters.chosen,
    sort: filters.sort,
    limit: jsonPageSize,
    offset: (filters.page - 1) * jsonPageSize,
  });
  return { total, page: filters.page, pageSize: jsonPageSize, examples: examples.map((one) => jsonOf(one, origin)) };
}
