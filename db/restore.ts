import { constants, existsSync, statSync } from "node:fs";
import { chmod, copyFile, link, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { removeDatabase, syncFile } from "./backup.ts";
import { findProblems, sha256Of } from "./check-file.ts";

/** Why nothing was restored, or where the replaced database was put, if there was one. */
export type Restored = { problems: string[] } | { problems: []; aside: string | undefined };

/** The copy while it is made ready beside the database. One that is left there is of a restore that was broken off. */
export const beingRestored = (target: string): string => `${target}.restoring`;

/**
 * Puts a copy in the place of the database. Everything about the copy is checked first, on a copy of it, so that a wrong
 * one changes nothing; what it replaces is kept aside. The service must not be running.
 */
export async function restore(copy: string, target: string, now: Date): Promise<Restored> {
  if (!existsSync(copy)) return { problems: [`${copy} is not there`] };
  if (!statSync(copy).isFile()) return { problems: [`${copy} is not a file`] };
  if (!(await hasItsChecksum(copy))) return { problems: [`${copy} is not what its checksum file says`] };

  await mkdir(dirname(target), { recursive: true });
  const part = beingRestored(target);
  try {
    await removeDatabase(part);
    await copyFile(copy, part);
    // The copy of an archive may be for reading only, and then so would the database be; or readable to everybody.
    await chmod(part, 0o600);
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

/**
 * Returns where the database is kept that was there before. It gets a second name, and the copy takes the first in one
 * step: whenever this is broken off, there is a database, the one or the other.
 */
async function putInPlace(part: string, target: string, now: Date): Promise<string | undefined> {
  const aside = existsSync(target)
    ? freeName(`${target}.replaced-${now.toISOString().replace(/[-:]|\.\d+/g, "")}`)
    : undefined;
  if (aside) await keepUnder(target, aside);
  // A log that SQLite could not even open belongs to that database: left behind, it would be played into the restored one.
  if (aside && existsSync(`${target}-wal`)) await keepUnder(`${target}-wal`, `${aside}-wal`);
  await syncFile(dirname(target));
  for (const ending of ["-wal", "-shm", "-journal"]) await rm(target + ending, { force: true });
  await rename(part, target);
  await syncFile(dirname(target));
  return aside;
}

/** Twice in a second, or anew after one that was broken off: neither takes the other's name. */
function freeName(wished: string): string {
  let name = wished;
  for (let number = 2; existsSync(name); number += 1) name = `${wished}-${number}`;
  return name;
}

/** A second name costs neither time nor room. Where the file system knows none, a copy. */
async function keepUnder(file: string, name: string): Promise<void> {
  await link(file, name).catch(async () => {
    await copyFile(file, name, constants.COPYFILE_EXCL);
    await syncFile(name);
  });
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
