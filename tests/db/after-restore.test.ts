import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeAwayAgain } from "db/after-restore.ts";
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

    const file = join(folder, "restored.sqlite");
    writeFileSync(file, copy);
    const told = takeAwayAgain(file, replaced);

    const restored = openDatabase(file);
    expect(told).toEqual([removed.email, closed.email].sort());
    expect(restored.$client.prepare("SELECT count(*) FROM sessions").pluck().get()).toBe(0);
    carryOutRetention(restored, "https://plans.example", noon);
    expect(findPerson(restored, removed.id)?.name).toBe(removed.name);
    for (const { id } of [removed, closed]) updatePersonClosed(restored, id, noon, noon);
    carryOutRetention(restored, "https://plans.example", noon);
    const addressOf = restored.$client.prepare("SELECT email FROM users WHERE id = ?").pluck();
    const addresses = [removed, closed, other].map(({ id }) => addressOf.get(id));
    expect(addresses).toEqual([`removed-${removed.id}@removed.invalid`, closed.email, other.email]);
    restored.$client.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
