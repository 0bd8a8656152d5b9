import { existsSync } from "node:fs";
import { ok } from "../app/domain/result.ts";
import { openDatabase } from "../db/connection.ts";
import { insertAct } from "../db/repositories/act-log.ts";
import { deleteTwoStep } from "../db/repositories/two-step.ts";
import { findUserByEmail } from "../db/repositories/users.ts";
import { transact } from "../db/transact.ts";
import { databaseFile, end, readOptions } from "./command-line.ts";

/** `npm run two-step:remove -- --email NAME@CITY.FI`: for who lost both authenticator and recovery codes, once you know it is they. */
const { email } = readOptions({ email: { type: "string" } });

if (!email) end(["Whose? npm run two-step:remove -- --email name@city.fi"], []);
else if (!existsSync(databaseFile)) end([`${databaseFile} is not there`], []);
else {
  const db = openDatabase(databaseFile);
  const user = findUserByEmail(db, email);
  const removed = transact<boolean, never>(db, (tx) => {
    if (!user || !deleteTwoStep(tx, user.id)) return ok(false);
    insertAct(tx, { kind: "person", act: "two-step-off", object: user.id, by: null, at: new Date() });
    return ok(true);
  });
  db.$client.close();
  if (removed.ok && removed.value)
    end([], [`${email} signs in with the password alone until two-step sign-in is set up again`]);
  else end([`${email} has no two-step sign-in`], []);
}
