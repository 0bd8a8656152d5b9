import { readFileSync } from "node:fs";
import process from "node:process";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { seedExamples } from "../../db/seed/examples.ts";
import { readQueries, searchQuality } from "./search-quality.ts";

/** `npm run -s check:search -- FILE`: how well does the search find what it should in the first content of the library? */
function main(file: string | undefined): number {
  if (file === undefined) {
    process.stderr.write("Name a file of queries: npm run -s check:search -- FILE\n");
    return 2;
  }
  const queries = readQueries(readFileSync(file, "utf8"));
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  seedExamples(db, new Date(0));

  const { recall, mrr, remarks } = searchQuality(db, queries);
  const figures = `recall ${recall.toFixed(3)} mrr ${mrr.toFixed(3)}`;
  process.stdout.write(`${[...remarks, figures].join("\n")}\n`);
  return 0;
}

process.exitCode = main(process.argv[2]);
