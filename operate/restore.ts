import { resolve } from "node:path";
import { restore } from "../db/restore.ts";
import { databaseFile, place, readOptions, run } from "./command-line.ts";

/** `npm run restore -- --from FILE`: puts a copy in the place of the database, once the copy is found whole. */
const { from } = readOptions("restore -- --from COPY", { from: place.transform((file) => resolve(file)) });

await run(async () => {
  const startedAt = performance.now();
  const done = await restore(from, databaseFile, new Date());
  if (done.problems.length > 0) return done;
  const aside = "aside" in done && done.aside ? [`what was there before: ${done.aside}`] : [];
  return { done: [`${databaseFile} is ${from} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`, ...aside] };
});
