import { restore } from "../db/restore.ts";
import { databaseFile, end, readOptions } from "./command-line.ts";

/** `npm run restore -- --from FILE`: puts a copy in the place of the database, once the copy is found whole. */
const { from } = readOptions({ from: { type: "string" } });
const startedAt = performance.now();

if (!from) end(["Which copy? npm run restore -- --from FILE"], []);
else {
  const done = await restore(from, databaseFile, new Date());
  const aside = "aside" in done && done.aside ? [`what was there before: ${done.aside}`] : [];
  end(done.problems, [
    `${databaseFile} is ${from} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
    ...aside,
  ]);
}
