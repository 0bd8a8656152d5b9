import { dirname, join } from "node:path";
import { backUp, nameOfCopy, removeOldCopies } from "../db/backup.ts";
import { databaseFile, end, readOptions } from "./command-line.ts";

/** `npm run backup -- --to FOLDER --keep 30`: a checked copy of the database, while the service runs or not. */
const { to, keep } = readOptions({ to: { type: "string" }, keep: { type: "string" } });
const startedAt = performance.now();
const folder = to ?? join(dirname(databaseFile), "backups");
const copy = join(folder, nameOfCopy(new Date()));

const problems = await backUp(databaseFile, copy);
const removed =
  keep && problems.length === 0 ? await removeOldCopies(folder, Math.max(1, Number.parseInt(keep, 10))) : 0;
end(problems, [
  `${copy} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
  ...(removed > 0 ? [`older copies removed: ${removed}`] : []),
]);
