import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { findProblems, sha256Of } from "./check-file.ts";

const namePattern = /^innohankinta-\d{8}T\d{6}Z\.sqlite$/;

/** `innohankinta-20261122T134400Z.sqlite`: names in order of time. */
export const nameOfCopy = (now: Date): string => `innohankinta-${now.toISOString().replace(/[-:]|\.\d+/g, "")}.sqlite`;

/**
 * Copies a database that others go on writing, as it was at one moment. All pages are copied in one go: between two
 * goes another process may write, and SQLite would begin anew, perhaps for ever. Readers and writers are not stopped.
 * The copy is checked before it gets its name, with its checksum beside it. Returns what is wrong, nothing when it is made.
 */
export async function backUp(source: string, target: string): Promise<string[]> {
  if (!existsSync(source)) return [`${source} is not there`];
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part`;
  await removeDatabase(part);
  const client = new Database(source, { fileMustExist: true, timeout: 5000 });
  try {
    await client.backup(part, { progress: () => 0x7fffffff });
    const problems = findProblems(part);
    if (problems.length > 0) return problems;
    await syncFile(part);
    await writeFile(`${target}.sha256`, `${await sha256Of(part)}  ${basename(target)}\n`);
    await rename(part, target);
    await syncFile(dirname(target));
    return [];
  } finally {
    client.close();
    // One that was not finished or is not right would stay, and the next hour's beside it, until the disk is full.
    await removeDatabase(part);
    if (!existsSync(target)) await rm(`${target}.sha256`, { force: true });
  }
}

/** Leaves the newest copies of the folder, takes the others away. Returns how many those were. */
export async function removeOldCopies(folder: string, keep: number): Promise<number> {
  const copies = (await readdir(folder)).filter((name) => namePattern.test(name)).sort();
  const old = copies.slice(0, Math.max(0, copies.length - keep));
  for (const name of old) {
    await rm(join(folder, name));
    await rm(join(folder, `${name}.sha256`), { force: true });
  }
  return old.length;
}

export async function removeDatabase(file: string): Promise<void> {
  for (const ending of ["", "-wal", "-shm"]) await rm(file + ending, { force: true });
}

/** What was written is on the disk, also after a loss of power; of a folder, the names in it. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}
