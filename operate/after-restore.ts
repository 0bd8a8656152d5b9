import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { takeAwayAgain } from "../db/after-restore.ts";
import { databaseFile, place, readOptions, run } from "./command-line.ts";

/**
 * `npm run restore:after -- --replaced FILE`: takes away again what was taken away since the copy that was restored, as the file
 * that was replaced knows it. Without such a file it can only end the sessions.
 */
const { replaced } = readOptions("restore:after -- [--replaced FILE]", {
  replaced: place.transform((file) => resolve(file)).optional(),
});

await run(() => {
  for (const file of [databaseFile, replaced])
    if (file !== undefined && !existsSync(file)) return { problems: [`${file} is not there`] };
  const closed = takeAwayAgain(databaseFile, replaced);
  const whose = closed.map((address) => `closed since the copy, a coordinator closes it again: ${address}`);
  return { done: ["all sessions are ended", ...whose] };
});
