import { users } from "db/schema/accounts.ts";
import { transact } from "db/transact.ts";
import { freshDatabase } from "tests/support/database.ts";
import { expect, test } from "vitest";
import { refuse } from "~/domain/result.ts";

test("a refusal undoes what its transaction wrote before", () => {
  const db = freshDatabase();
  const at = new Date(0);
  transact(db, (tx) => {
    tx.insert(users).values({ id: "a", name: "A", email: "a@example.org", createdAt: at, updatedAt: at }).run();
    return refuse({ kind: "forbidden" });
  });
  expect(db.select().from(users).all()).toEqual([]);
});
