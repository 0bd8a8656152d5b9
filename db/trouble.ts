/** Why the database does not do its work now: it is full, or it cannot be read or written at all. */
export type Trouble = "no-room" | "unavailable";

const troubles: readonly (readonly [code: RegExp, trouble: Trouble])[] = [
  [/^SQLITE_FULL/, "no-room"],
  [/^SQLITE_(READONLY|IOERR|CORRUPT|NOTADB|CANTOPEN|BUSY|LOCKED|PROTOCOL)/, "unavailable"],
];

/**
 * The trouble behind an error, if there is one: the statement and its transaction wrote nothing. Whoever wraps the
 * driver's error keeps it as the cause.
 */
export function troubleOf(problem: unknown): Trouble | undefined {
  if (!(problem instanceof Error)) return undefined;
  return troubles.find(([pattern]) => pattern.test(codeOf(problem)))?.[1] ?? troubleOf(problem.cause);
}

/** What was read is not what was written. */
export const isDamage = (problem: unknown): boolean =>
  problem instanceof Error && (/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(problem)) || isDamage(problem.cause));

/** Another process writes to the file at this moment. */
export const isBusy = (problem: unknown): boolean =>
  problem instanceof Error && codeOf(problem).startsWith("SQLITE_BUSY");

const codeOf = (problem: Error): string => ("code" in problem ? String(problem.code) : "");
