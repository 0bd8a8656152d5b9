import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection.ts";
import { findPerson, updatePersonClosed } from "db/repositories/people.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { startSession } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { anonymise } from "~/features/accounts/personal-data/anonymise.server.ts";
import { carryOutRetention } from "~/features/accounts/personal-data/carry-out.server.ts";

test("after a restore: sessions end, names that were removed since the copy go again once the accounts are closed, the others stay", () => {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-restore-"));
  try {
    const db = freshDatabase();
    const [removed, closed, other] = [anActor(db), anActor(db), anActor(db)];
    startSession(db, other.id);
    const copy = db.$client.serialize();
    for (const { id } of [removed, closed]) updatePersonClosed(db, id, noon, noon);
    expect(anonymise(db, removed.id, noon).ok).toBe(true);
    const replaced = join(folder, "replaced.sqlite");
    writeFileSync(replaced, db.$client.serialize());

    const restored = openDatabase(copy);
    restored.$client.prepare("ATTACH ? AS old").run(replaced);
    const statements = readFileSync("deploy/after-restore.sql", "utf8");
    const question = statements.indexOf("SELECT users.email");
    restored.$client.exec(statements.slice(0, question));
    const told = restored.$client.prepare(statements.slice(question)).pluck().all();

    expect(told.sort()).toEqual([removed.email, closed.email].sort());
    expect(restored.$client.prepare("SELECT count(*) FROM sessions").pluck().get()).toBe(0);
    carryOutRetention(restored, "https://plans.example", noon);
    expect(findPerson(restored, removed.id)?.name).toBe(removed.name);
    for (const { id } of [removed, closed]) updatePersonClosed(restored, id, noon, noon);
    carryOutRetention(restored, "https://plans.example", noon);
    const addressOf = restored.$client.prepare("SELECT email FROM users WHERE id = ?").pluck();
    const addresses = [removed, closed, other].map(({ id }) => addressOf.get(id));
    expect(addresses).toEqual([`removed-${removed.id}@removed.invalid`, closed.email, other.email]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
