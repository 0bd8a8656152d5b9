-- After a copy was restored: what people may no longer be in it. See "Restore" in docs/operations.md; the service is stopped.
--   sqlite3 -cmd "attach '…replaced-TIME' as old" /var/lib/innohankinta/innohankinta.sqlite < deploy/after-restore.sql

-- Sessions that were ended since the copy would go on: everybody signs in again.
DELETE FROM sessions;

-- Names that were taken away since the copy go again, in the night after the account was closed again.
INSERT OR REPLACE INTO removal_requests (user_id, text, asked_at, accepted_at)
  SELECT id, '', was.anonymised_at, was.anonymised_at
  FROM users JOIN old.users AS was USING (id)
  WHERE was.anonymised_at IS NOT NULL AND users.anonymised_at IS NULL;

-- Requests that coordinators had accepted since, of people whose name was still there.
INSERT OR REPLACE INTO removal_requests SELECT * FROM old.removal_requests AS was
  WHERE was.accepted_at IS NOT NULL AND was.user_id IN (SELECT id FROM users WHERE anonymised_at IS NULL);

-- Whose account was closed since the copy: a coordinator closes it again.
SELECT users.email FROM users JOIN old.users AS was USING (id)
  WHERE was.closed_at IS NOT NULL AND users.closed_at IS NULL;
