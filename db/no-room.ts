/**
 * The disk, or the limit of the database, is full: the statement and its transaction wrote nothing. Whoever wraps the
 * driver's error keeps it as the cause.
 */
export function isNoRoom(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  return ("code" in problem && problem.code === "SQLITE_FULL") || isNoRoom(problem.cause);
}
