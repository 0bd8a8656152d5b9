import { resolve } from "node:path";
import { readLogOfActs } from "../db/read-log-of-acts.ts";
import { restore } from "../db/restore.ts";
import { databaseFile, place, readOptions, run } from "./command-line.ts";

/**
 * `npm run restore -- --from FILE`: puts a copy in the place of the database, once the copy is found whole. A log of acts
 * that was tampered with does not hold it back, for people need their plans; but whoever restores is told.
 */
const { from } = readOptions("restore -- --from COPY", { from: place.transform((file) => resolve(file)) });

await run(async () => {
  const startedAt = performance.now();
  const done = await restore(from, databaseFile, new Date());
  if (done.problems.length > 0) return done;
  const aside = "aside" in done && done.aside ? [`what was there before: ${done.aside}`] : [];
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const log = readLogOfActs(databaseFile);
  const warning = log.isWhole ? [] : [`WARNING, the log of acts in this copy is not what was written. ${log.said}`];
  return { done: [`${databaseFile} is ${from} (${seconds} s)`, ...aside, ...warning] };
});
