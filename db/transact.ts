import type { Result } from "~/domain/result.ts";
import type { Db } from "./connection.ts";

/**
 * Runs a use case in one immediate transaction. A refusal undoes what was written before it.
 * The driver commits when the callback returns, so an async callback is a type error.
 */
export function transact<Value, Refusal>(
  db: Db,
  work: (tx: Db) => Result<Value, Refusal> & { then?: never },
): Result<Value, Refusal> {
  const { $client: client } = db;
  if (client.inTransaction) return work(db);
  client.exec("BEGIN IMMEDIATE");
  try {
    const outcome = work(db);
    client.exec(outcome.ok ? "COMMIT" : "ROLLBACK");
    return outcome;
  } catch (surprise) {
    if (client.inTransaction) client.exec("ROLLBACK");
    throw surprise;
  }
}
