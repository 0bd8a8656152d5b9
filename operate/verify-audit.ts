import { existsSync } from "node:fs";
import { openDatabase } from "../db/connection.ts";
import { verifyActLog } from "../db/repositories/act-log.ts";
import { databaseFile, end, readOptions } from "./command-line.ts";

/** `npm run audit:verify`: is the log of acts what was written? `-- --known NUMBER:HASH` also holds it to a line kept elsewhere. */
const { known } = readOptions({ known: { type: "string" } });
const link = /^(\d+):([0-9a-f]{64})$/.exec(known ?? "");

if (!existsSync(databaseFile)) end([`${databaseFile} is not there`], []);
else if (known !== undefined && !link) end(["--known is a number and its hash: 123:0a1b…"], []);
else {
  const db = openDatabase(databaseFile);
  const { broken, count, last } = verifyActLog(db, link ? { number: Number(link[1]), hash: link[2] ?? "" } : undefined);
  db.$client.close();
  if (broken)
    end([`The log is broken at line ${broken.number}: it is ${broken.why}. ${count} lines before it are whole.`], []);
  else end([], [last ? `${count} lines, all whole. The last: ${last.number}:${last.hash}` : "The log is empty."]);
}
