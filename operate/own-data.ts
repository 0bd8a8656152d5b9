import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { exportOwnData } from "../app/features/accounts/personal-data/own-data.server.ts";
import { openDatabase } from "../db/connection.ts";
import { findUserByEmail } from "../db/repositories/users.ts";
import { databaseFile, place, readOptions, run } from "./command-line.ts";

/** `npm run own-data -- --email NAME@CITY.FI --to FOLDER`: for who asks for their data and cannot sign in, once you know it is they. */
const { email, to } = readOptions("own-data -- --email NAME@CITY.FI --to FOLDER", {
  email: z.email("a mail address"),
  to: place,
});

await run(() => {
  if (!existsSync(databaseFile)) return { problems: [`${databaseFile} is not there`] };
  const folder = resolve(to);
  const [page, data] = [join(folder, "own-data.html"), join(folder, "own-data.json")];
  const taken = [page, data].filter(existsSync);
  if (taken.length > 0) return { problems: taken.map((file) => `${file} is there already`) };

  const db = openDatabase(databaseFile);
  const person = findUserByEmail(db, email);
  const files = person && exportOwnData(db, person, person.language, { by: null, now: new Date() });
  db.$client.close();
  if (!files) return { problems: [`${email} has no account`] };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(page, files.html, { flag: "wx", mode: 0o600 });
  writeFileSync(data, files.json, { flag: "wx", mode: 0o600 });
  return { done: [page, data] };
});
