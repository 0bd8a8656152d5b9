import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Db, openDatabase } from "./connection.ts";
import { isKnownSchema } from "./migrate.ts";

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** What is wrong with a file that should be a whole database of this service; nothing when it can be trusted. */
export function findProblems(file: string): string[] {
  let db: Db | undefined;
  try {
    db = openDatabase(file);
    return problemsOf(db);
  } catch (problem) {
    return [problem instanceof Error ? problem.message : String(problem)];
  } finally {
    db?.$client.close();
  }
}

function problemsOf(db: Db): string[] {
  const { $client: client } = db;
  const integrity = client.prepare<[], string>("pragma integrity_check(4)").pluck().all();
  if (integrity.join() !== "ok") return integrity.map((line) => `integrity: ${line}`);
  const broken = client.prepare<[], string>('select distinct "table" from pragma_foreign_key_check').pluck().all();
  return [
    ...broken.map((table) => `foreign keys: rows of ${table} refer to rows that are not there`),
    ...(isKnownSchema(db) ? [] : ["schema: it was not written by this version of the service or an earlier one"]),
  ];
}
