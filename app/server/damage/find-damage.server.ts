import { setPriority } from "node:os";
import Database from "better-sqlite3";

/**
 * A program of its own: reads every page of the database once, which takes long where it is large, and can be ended at any
 * moment. Whatever it says goes to `lookForDamage` alone.
 */
function firstDamage(file: string): string {
  const client = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return String(client.pragma("quick_check(1)", { simple: true }));
  } catch (problem) {
    if (problem instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(problem.code))
      return problem.message;
    throw problem;
  } finally {
    client.close();
  }
}

// Those who write and read go first.
setPriority(10);
process.stdout.write(firstDamage(process.argv[2] ?? ""));
