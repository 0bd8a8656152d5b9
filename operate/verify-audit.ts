import { existsSync } from "node:fs";
import { z } from "zod";
import { readLogOfActs } from "../db/read-log-of-acts.ts";
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
  const { isWhole, said } = readLogOfActs(databaseFile, known);
  return isWhole ? { done: [said] } : { problems: [said] };
});
