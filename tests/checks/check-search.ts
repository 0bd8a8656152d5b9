import { readFileSync } from "node:fs";
import process from "node:process";
import { z } from "zod";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { findIds } from "../../db/repositories/example-search.ts";
import { seedExamples } from "../../db/seed/examples.ts";

/**
 * `npm run -s check:search -- FILE`: how well does the search find what it should? Looks at the first
 * max(5, number of relevant) results of each query over the first content of the library.
 */
const queryFile = z.object({
  queries: z.array(z.object({ q: z.string(), relevant: z.array(z.string()) })),
});

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function main(file: string | undefined): number {
  if (file === undefined) {
    process.stderr.write("Name a file of queries: npm run -s check:search -- FILE\n");
    return 2;
  }
  const { queries } = queryFile.parse(JSON.parse(readFileSync(file, "utf8")));
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  seedExamples(db, new Date(0));

  const recalls: number[] = [];
  const ranks: number[] = [];
  for (const { q, relevant } of queries) {
    const found = findIds(db, q).slice(0, Math.max(5, relevant.length));
    if (relevant.length === 0) continue;
    const missing = relevant.filter((id) => !found.includes(id));
    const first = found.findIndex((id) => relevant.includes(id));
    recalls.push(1 - missing.length / relevant.length);
    ranks.push(first < 0 ? 0 : 1 / (first + 1));
    if (missing.length > 0) say(`${q}: not found ${missing.join(", ")}; found ${found.join(", ") || "nothing"}`);
    if (first > 0) say(`${q}: first relevant at place ${first + 1}, after ${found.slice(0, first).join(", ")}`);
  }
  const mean = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
  say(`recall ${mean(recalls).toFixed(3)} mrr ${mean(ranks).toFixed(3)}`);
  return 0;
}

process.exitCode = main(process.argv[2]);
