import { existsSync } from "node:fs";
import { z } from "zod";
import { ok } from "../app/domain/result.ts";
import { openDatabase } from "../db/connection.ts";
import { insertAct } from "../db/repositories/act-log.ts";
import { deleteTwoStep } from "../db/repositories/two-step.ts";
import { findUserByEmail } from "../db/repositories/users.ts";
import { transact } from "../db/transact.ts";
import { databaseFile, readOptions, run } from "./command-line.ts";

/** `npm run two-step:remove -- --email NAME@CITY.FI`: for who lost both authenticator and recovery codes, once you know it is they. */
const { email } = readOptions("two-step:remove -- --email NAME@CITY.FI", { email: z.email("a mail address") });

await run(() => {
  if (!existsSync(databaseFile)) return { problems: [`${databaseFile} is not there`] };
  const db = openDatabase(databaseFile);
  const user = findUserByEmail(db, email);
  const removed = transact<boolean, never>(db, (tx) => {
    if (!user || !deleteTwoStep(tx, user.id)) return ok(false);
    insertAct(tx, { kind: "person", act: "two-step-off", object: user.id, by: null, at: new Date() });
    return ok(true);
  });
  db.$client.close();
  return removed.ok && removed.value
    ? { done: [`${email} signs in with the password alone until two-step sign-in is set up again`] }
    : { problems: [`${email} has no two-step sign-in`] };
});
