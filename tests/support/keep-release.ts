import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { fillEveryTable } from "./every-table.ts";

/** `npm run release:keep`: the database of this version, with a row in every table, for the tests of all later upgrades. */
const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
const db = openDatabase(":memory:");
migrateDatabase(db);
fillEveryTable(db);
db.$client.exec("VACUUM");
mkdirSync("tests/db/releases", { recursive: true });
writeFileSync(`tests/db/releases/${version}.sqlite.gz`, gzipSync(db.$client.serialize()), { flag: "wx" });
