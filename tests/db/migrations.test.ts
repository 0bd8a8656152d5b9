import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { freshDatabase } from "tests/support/database.ts";
import { fillEveryTable, rowsOf, tables } from "tests/support/every-table.ts";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";

const foreignKeys = z.array(z.object({ table: z.string(), from: z.string(), to: z.string() }));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const journal = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number(), when: z.number() })) });
const readJournal = (folder: string) =>
  journal.parse(JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")));

/** The project's migrations with one more at the end. */
function withMigration(sql: string): string {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-migrations-"));
  folders.push(folder);
  cpSync("db/migrations", folder, { recursive: true });
  const { entries, ...rest } = readJournal(folder);
  const last = entries.at(-1);
  const next = { ...last, idx: entries.length, when: (last?.when ?? 0) + 1, tag: "9999_next" };
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ ...rest, entries: [...entries, next] }));
  writeFileSync(join(folder, "9999_next.sql"), sql);
  return folder;
}

/** The first so many of the project's migrations: as an earlier release had them. */
function firstMigrations(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-migrations-"));
  folders.push(folder);
  cpSync("db/migrations", folder, { recursive: true });
  const { entries, ...rest } = readJournal(folder);
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ ...rest, entries: entries.slice(0, count) }));
  return folder;
}

const stages = readJournal("db/migrations").entries.map((_, index) => index + 1);

test.each(stages)(
  "upgrades: a database of the first %i migrations, with a row in every table, keeps every value",
  (count) => {
    const db = openDatabase(":memory:");
    migrateDatabase(db, firstMigrations(count));
    fillEveryTable(db);
    const before = rowsOf(db);
    for (const [table, rows] of Object.entries(before)) expect(rows, table).not.toEqual([]);

    migrateDatabase(db);

    const after = rowsOf(db);
    for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows);
    expect(db.$client.pragma("foreign_key_check")).toEqual([]);
    expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  },
);

const releases = "tests/db/releases";
const released = existsSync(releases) ? readdirSync(releases) : [];

test("upgrades: from version 1 on, the database of each release is kept, and each has a row in every table and keeps every value", () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));
  if (Number.parseInt(version, 10) >= 1) expect(released, "npm run release:keep").toContain(`${version}.sqlite.gz`);
  for (const name of released) {
    const db = openDatabase(gunzipSync(readFileSync(join(releases, name))));
    const before = rowsOf(db);
    for (const [table, rows] of Object.entries(before)) expect(rows, `${table} of ${name}`).not.toEqual([]);
    migrateDatabase(db);
    const after = rowsOf(db);
    for (const [table, rows] of Object.entries(before)) expect(after[table], `${table} of ${name}`).toMatchObject(rows);
    expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  }
});

test("upgrades: a migration that fails on the way leaves the file of the old database as it was, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-upgrade-"));
  folders.push(folder);
  const file = join(folder, "old.sqlite");
  const old = openDatabase(file);
  migrateDatabase(old);
  fillEveryTable(old);
  old.$client.close();
  const before = readFileSync(file);

  const db = openDatabase(file);
  const half = "ALTER TABLE plans ADD COLUMN extra TEXT;\n--> statement-breakpoint\nUPDATE plans SET extra = missing;";
  expect(() => migrateDatabase(db, withMigration(half))).toThrow("missing");
  db.$client.close();

  expect(readFileSync(file).equals(before)).toBe(true);
  const again = openDatabase(file);
  migrateDatabase(again);
  again.$client.close();
});

test("every table can hold a row, and every reference points at a table", () => {
  const db = freshDatabase();
  fillEveryTable(db);
  for (const [table, rows] of Object.entries(rowsOf(db))) expect(rows, table).not.toEqual([]);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
});

test("migrating a database that is up to date leaves every row as it was", () => {
  const db = freshDatabase();
  fillEveryTable(db);
  const before = rowsOf(db);
  migrateDatabase(db);
  expect(rowsOf(db)).toEqual(before);
});

test("rebuilding a table that others refer to takes no row away from them", () => {
  const db = freshDatabase();
  fillEveryTable(db);
  const before = rowsOf(db);
  const parents = new Set(
    tables(db).flatMap((table) =>
      foreignKeys.parse(db.$client.pragma(`foreign_key_list("${table}")`)).map(({ table: parent }) => parent),
    ),
  );
  expect(parents.size).toBeGreaterThan(3);

  for (const parent of parents) {
    const copy = openDatabase(db.$client.serialize());
    migrateDatabase(copy, withMigration(rebuildOf(copy, parent)));
    expect(rowsOf(copy), parent).toEqual(before);
  }
});

/** What the generator of migrations writes when a column changes: new table, copy, drop, rename. */
function rebuildOf(db: Db, table: string): string {
  const sql = z.string().parse(db.$client.prepare("SELECT sql FROM sqlite_schema WHERE name = ?").pluck().get(table));
  const created = sql.replace(/^CREATE TABLE\s+[`"]?\w+[`"]?/, `CREATE TABLE "__new_${table}"`);
  const steps = [
    created,
    `INSERT INTO "__new_${table}" SELECT * FROM "${table}"`,
    `DROP TABLE "${table}"`,
    `ALTER TABLE "__new_${table}" RENAME TO "${table}"`,
  ];
  return steps.join(";\n--> statement-breakpoint\n");
}

test("a migration that fails leaves the old database as it was", () => {
  const db = freshDatabase();
  fillEveryTable(db);
  const before = rowsOf(db);
  const migration = withMigration(
    "CREATE TABLE extra (id TEXT);\n--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);",
  );

  expect(() => migrateDatabase(db, migration)).toThrow();

  expect(rowsOf(db)).toEqual(before);
  expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
});

test("a migration that would break a reference is refused, and nothing of it stays", () => {
  const db = freshDatabase();
  fillEveryTable(db);
  const before = rowsOf(db);
  expect(() => migrateDatabase(db, withMigration("DELETE FROM users;"))).toThrow("foreign keys");
  expect(rowsOf(db)).toEqual(before);
});

test("a database that a later version has migrated is not opened by an earlier one", () => {
  const db = freshDatabase();
  migrateDatabase(db, withMigration("CREATE TABLE extra (id TEXT);"));
  expect(() => migrateDatabase(db)).toThrow("another version");
});
