import type { Db } from "db/connection.ts";
import { findIds } from "db/repositories/example-search.ts";
import { z } from "zod";

const queryFile = z.object({
  queries: z.array(z.object({ q: z.string(), relevant: z.array(z.string()) })),
});
export type SearchQueries = z.infer<typeof queryFile>["queries"];

export const readQueries = (text: string): SearchQueries => queryFile.parse(JSON.parse(text)).queries;

export interface SearchQuality {
  readonly recall: number;
  readonly mrr: number;
  /** What was missed or ranked low, in words. */
  readonly remarks: readonly string[];
}

const fewest = 5;

/** Looks at the first max(5, number of relevant) results of each query. A query without relevant ones must only not fail. */
export function searchQuality(db: Db, queries: SearchQueries): SearchQuality {
  const recalls: number[] = [];
  const ranks: number[] = [];
  const remarks: string[] = [];
  for (const { q, relevant } of queries) {
    const found = findIds(db, q).slice(0, Math.max(fewest, relevant.length));
    if (relevant.length === 0) continue;
    const missing = relevant.filter((id) => !found.includes(id));
    const first = found.findIndex((id) => relevant.includes(id));
    recalls.push(1 - missing.length / relevant.length);
    ranks.push(first < 0 ? 0 : 1 / (first + 1));
    if (missing.length > 0)
      remarks.push(`${q}: not found ${missing.join(", ")}; found ${found.join(", ") || "nothing"}`);
    if (first > 0)
      remarks.push(`${q}: first relevant at place ${first + 1}, after ${found.slice(0, first).join(", ")}`);
  }
  return { recall: mean(recalls), mrr: mean(ranks), remarks };
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
