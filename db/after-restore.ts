import { ok } from "~/domain/result.ts";
import { type Db, openDatabase } from "./connection.ts";
import { transact } from "./transact.ts";

/**
 * After a copy was restored, before the service starts: what people may no longer be in it. Sessions that were ended since the
 * copy would go on, and names that were removed would be back. `replaced` is the database that the copy has replaced.
 * Returns the addresses of the accounts that were closed since: a coordinator closes them again.
 */
export function takeAwayAgain(file: string, replaced: string | undefined): string[] {
  const db = openDatabase(file);
  try {
    // Also where the replaced file can no longer be read.
    db.$client.exec("DELETE FROM sessions");
    return replaced === undefined ? [] : takeAwayWhatWasTaken(db, replaced);
  } finally {
    db.$client.close();
  }
}

function takeAwayWhatWasTaken(db: Db, replaced: string): string[] {
  const { $client } = db;
  $client.prepare("ATTACH ? AS old").run(replaced);
  // Names go in the night after the account was closed again; then those whose removal had only been accepted.
  transact(db, () => {
    $client.exec(`
      INSERT OR REPLACE INTO removal_requests (user_id, text, asked_at, accepted_at)
        SELECT id, '', was.anonymised_at, was.anonymised_at
        FROM users JOIN old.users AS was USING (id)
        WHERE was.anonymised_at IS NOT NULL AND users.anonymised_at IS NULL;
      INSERT OR REPLACE INTO removal_requests (user_id, text, asked_at, accepted_at, refused_at, reason)
        SELECT user_id, text, asked_at, accepted_at, refused_at, reason FROM old.removal_requests AS was
        WHERE was.accepted_at IS NOT NULL AND was.user_id IN (SELECT id FROM users WHERE anonymised_at IS NULL);`);
    return ok(null);
  });
  return $client
    .prepare<[], string>(
      `SELECT users.email FROM users JOIN old.users AS was USING (id)
       WHERE was.closed_at IS NOT NULL AND users.closed_at IS NULL ORDER BY 1`,
    )
    .pluck()
    .all();
}
