import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { backUp, nameOfCopy, removeOldCopies } from "../db/backup.ts";
import { databaseFile, place, readOptions, run } from "./command-line.ts";

/** `npm run backup -- --to FOLDER --keep 30`: a checked copy of the database, while the service runs or not. */
const { to, keep } = readOptions("backup -- [--to FOLDER] [--keep HOW-MANY]", {
  to: place.optional(),
  keep: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "a whole number from 1 on")
    .transform(Number)
    .optional(),
});

await run(async () => {
  const startedAt = performance.now();
  const folder = resolve(to ?? join(dirname(databaseFile), "backups"));
  const copy = join(folder, nameOfCopy(new Date()));

  const problems = await backUp(databaseFile, copy);
  if (problems.length > 0) return { problems };
  // Only now: where no new copy could be made, the old ones are all there is.
  const removed = keep ? await removeOldCopies(folder, keep) : 0;
  return {
    done: [
      `${copy} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
      ...(removed > 0 ? [`older copies removed: ${removed}`] : []),
    ],
  };
});
