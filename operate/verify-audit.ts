import { existsSync } from "node:fs";
import { z } from "zod";
import { openDatabase } from "../db/connection.ts";
import { verifyActLog } from "../db/repositories/act-log.ts";
import { databaseFile, readOptions, run } from "./command-line.ts";

/** `npm run audit:verify`: is the log of acts what was written? `-- --known NUMBER:HASH` also holds it to a line kept elsewhere. */
const { known } = readOptions("audit:verify -- [--known NUMBER:HASH]", {
  known: z
    .string()
    .regex(/^\d+:[0-9a-f]{64}$/, "a number and its hash, as in 123:0a1b…")
    .transform((text) => ({ number: Number(text.split(":")[0]), hash: text.split(":")[1] ?? "" }))
    .optional(),
});

await run(() => {
  if (!existsSync(databaseFile)) return { problems: [`${databaseFile} is not there`] };
  const db = openDatabase(databaseFile);
  try {
    const { broken, count, last } = verifyActLog(db, known);
    if (broken)
      return {
        problems: [
          `The log is broken at line ${broken.number}: it is ${broken.why}. ${count} lines before it are whole.`,
        ],
      };
    return { done: [last ? `${count} lines, all whole. The last: ${last.number}:${last.hash}` : "The log is empty."] };
  } catch (problem) {
    return { problems: [`${databaseFile}: ${problem instanceof Error ? problem.message : problem}`] };
  } finally {
    db.$client.close();
  }
});
