import { existsSync, statSync } from "node:fs";
import { copyFile, mkdir, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { removeDatabase, syncFile } from "./backup.ts";
import { findProblems, sha256Of } from "./check-file.ts";

/** Why nothing was restored, or where the replaced database was put, if there was one. */
export type Restored = { problems: string[] } | { problems: []; aside: string | undefined };

/**
 * Puts a copy in the place of the database. Everything about the copy is checked first, on a copy of it, so that a wrong
 * one changes nothing; what it replaces is kept aside. The service must not be running.
 */
export async function restore(copy: string, target: string, now: Date): Promise<Restored> {
  if (!existsSync(copy)) return { problems: [`${copy} is not there`] };
  if (!statSync(copy).isFile()) return { problems: [`${copy} is not a file`] };
  if (!(await hasItsChecksum(copy))) return { problems: [`${copy} is not what its checksum file says`] };

  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.restoring`;
  try {
    await removeDatabase(part);
    await copyFile(copy, part);
    const problems = findProblems(part).map((problem) => `${copy}: ${problem}`);
    if (problems.length > 0) return { problems };
    await syncFile(part);
    // Asked last: a copy can be tried while the service runs, and until here the database is not even opened.
    if (isInUse(target)) return { problems: [`${target} is in use: stop the service first`] };
    return { problems: [], aside: await putInPlace(part, target, now) };
  } finally {
    await removeDatabase(part);
  }
}

/** Returns where the database is kept that was there before. */
async function putInPlace(part: string, target: string, now: Date): Promise<string | undefined> {
  const aside = existsSync(target) ? `${target}.replaced-${now.toISOString().replace(/[-:]|\.\d+/g, "")}` : undefined;
  // The log of a broken database belongs to it: left behind, it would be played into the restored one.
  for (const ending of ["-wal", "-shm", ""]) {
    if (!existsSync(target + ending)) continue;
    if (aside) await rename(target + ending, aside + ending);
    else await removeDatabase(target);
  }
  await rename(part, target);
  await syncFile(dirname(target));
  return aside;
}

async function hasItsChecksum(copy: string): Promise<boolean> {
  const beside = `${copy}.sha256`;
  if (!existsSync(beside)) return true;
  const [expected] = (await readFile(beside, "utf8")).split(" ");
  return expected === (await sha256Of(copy));
}

/** Leaving the mode of the log needs a database to oneself. A file that cannot even be opened is in nobody's use. */
function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const client = new Database(file, { timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
    return false;
  } catch (problem) {
    return problem instanceof Database.SqliteError && problem.code.startsWith("SQLITE_BUSY");
  } finally {
    client.close();
  }
}
