import { existsSync } from "node:fs";
import { z } from "zod";
import { removeTwoStep } from "../app/features/accounts/two-step.server.ts";
import { openDatabase } from "../db/connection.ts";
import { findUserByEmail } from "../db/repositories/users.ts";
import { databaseFile, readOptions, run } from "./command-line.ts";

/** `npm run two-step:remove -- --email NAME@CITY.FI`: for who lost both authenticator and recovery codes, once you know it is they. */
const { email } = readOptions("two-step:remove -- --email NAME@CITY.FI", { email: z.email("a mail address") });

await run(() => {
  if (!existsSync(databaseFile)) return { problems: [`${databaseFile} is not there`] };
  const db = openDatabase(databaseFile);
  const user = findUserByEmail(db, email);
  const isRemoved = user !== undefined && removeTwoStep(db, user, new Date());
  db.$client.close();
  return isRemoved
    ? { done: [`${email} signs in with the password alone until two-step sign-in is set up again`] }
    : { problems: [`${email} has no two-step sign-in`] };
});
