import type { Db } from "db/connection.ts";
import { listExamples } from "db/repositories/example-list.ts";
import { findExample } from "db/repositories/examples.ts";
import type { AskedQuestion } from "~/domain/case/inquiry.ts";
import { type Example, readIn } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import { filtersToSearch, type LibraryFilters } from "~/domain/library-filters.ts";
import { type OpenExample, type OpenExampleList, openLang } from "~/domain/open-example.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { paths } from "~/paths.ts";
import { askedOfEach } from "./asked-questions.server.ts";
import { pagesOf } from "./pages-of.server.ts";

export interface JsonRequest {
  readonly origin: string;
  /** The only language that is wanted; `null` for all. */
  readonly lang: Lang | null;
}

/** `null` without the parameter; undefined for a language that is not ours. */
export function langAsked(search: URLSearchParams): Lang | null | undefined {
  const given = search.get("lang");
  return given === null ? null : openLang.safeParse(given).data;
}

function jsonOf(example: Example, asked: readonly AskedQuestion[], { origin, lang }: JsonRequest): OpenExample {
  const { id, version, content, publishedAt, updatedAt } = example;
  const { title, summary, texts } = content;
  const textLang = lang && readIn(content, lang);
  return {
    id,
    version,
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    pages: {
      fi: origin + paths.example("fi", id),
      sv: origin + paths.example("sv", id),
      en: origin + paths.example("en", id),
    },
    ...content,
    asked: asked.map(({ language, question, answer, askedAt, shownAt, city }) => ({
      ...{ language, question, answer },
      askedAt: askedAt.toISOString(),
      addedAt: shownAt.toISOString(),
      city: city?.id ?? null,
    })),
    ...(lang && textLang
      ? {
          title: { [lang]: title[lang] },
          summary: summary && { [lang]: summary[lang] },
          texts: { [textLang]: texts[textLang] ?? {} },
        }
      : {}),
  };
}

export function exampleJson(db: Db, id: string, asked: JsonRequest): Result<OpenExample, { kind: "not-found" }> {
  const example = findExample(db, id);
  if (example?.stage !== "published") return refuse({ kind: "not-found" });
  return ok(jsonOf(example, askedOfEach(db, [example])(id), asked));
}

const jsonPageSize = 50;

/** The same search, choices and order as the library page takes, in pages of fifty. */
export function examplesJson(db: Db, filters: LibraryFilters, asked: JsonRequest): OpenExampleList {
  const { total, examples, found } = listExamples(db, {
    q: filters.q,
    chosen: filters.chosen,
    sort: filters.sort,
    limit: jsonPageSize,
    offset: (filters.page - 1) * jsonPageSize,
  });
  const at = (page: number): string => {
    const search = filtersToSearch({ ...filters, page });
    const lang = asked.lang ? `${search === "" ? "?" : "&"}lang=${asked.lang}` : "";
    return asked.origin + paths.examplesJson + search + lang;
  };
  const questionsOf = askedOfEach(db, examples);
  return {
    total,
    more: found?.all === false,
    page: filters.page,
    pageSize: jsonPageSize,
    links: pagesOf(total, filters.page, jsonPageSize, at),
    examples: examples.map((one) => jsonOf(one, questionsOf(one.id), asked)),
  };
}
