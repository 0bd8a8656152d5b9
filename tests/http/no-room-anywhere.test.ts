import { everyForm, isOf, type Posting } from "tests/support/every-form.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { builtRoutes } from "tests/support/routes.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * The database is held at the size it has, and every form that the service shows to anybody is posted, each button once: whatever cannot
 * be stored is refused in words, nothing of it is there in part, and with room again the same form is taken or refused as ever.
 */

let app: TestApp;
let forms: Posting[];
const routes = (await builtRoutes()).filter(({ takesForms }) => takesForms);
afterAll(() => giveRoom());

beforeAll(async () => {
  app = await freshApp({ content: true });
  forms = await everyForm(app, routes);
  fill();
}, 120_000);

const ownTables = (): string[] =>
  app.db.$client
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !/^(sqlite_|__drizzle|filler$)/.test(name));

/** Holds the database at the size it has. Each row that is written brings so much with it that not even the smallest fits. */
function fill(): void {
  const { $client } = app.db;
  $client.exec("CREATE TABLE filler (bytes BLOB)");
  for (const name of ownTables())
    for (const act of ["INSERT", "UPDATE"])
      $client.exec(
        `CREATE TEMP TRIGGER "full ${act} ${name}" BEFORE ${act} ON main."${name}" BEGIN INSERT INTO filler VALUES (zeroblob(9000000)); END`,
      );
  $client.pragma(`max_page_count = ${$client.pragma("page_count", { simple: true })}`);
}

function giveRoom(): void {
  const { $client } = app.db;
  $client.pragma("max_page_count = 1073741823");
  const names = $client.prepare("SELECT name FROM sqlite_temp_schema WHERE name LIKE 'full %'").pluck().all();
  for (const name of names) $client.exec(`DROP TRIGGER temp."${name}"`);
  $client.exec("DROP TABLE IF EXISTS filler");
}

/** How many rows each table has. */
const rows = (): string =>
  ownTables()
    .map((name) => `${name} ${app.db.$client.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()}`)
    .join("\n");

const post = ({ visitor, address, fields }: Posting): Promise<Response> =>
  visitor.post(address, new URLSearchParams(fields));
const say = ({ who, address, fields }: Posting): string => `${who} ${address} ${fields.at(-1)?.join("=").slice(0, 40)}`;

test("every form gets a clear answer while nothing fits, leaves nothing in part, and is as ever when there is room", async () => {
  const broken: string[] = [];
  const refused: Posting[] = [];
  for (const one of forms) {
    const before = rows();
    const answer = await post(one);
    const text = await answer.text();
    if (answer.status >= 500 && answer.status !== 507) broken.push(`${answer.status} ${say(one)}`);
    if (answer.status !== 507) continue;
    refused.push(one);
    if (!/There is no room to save|no-room/.test(text)) broken.push(`without words: ${say(one)}`);
    if (rows() !== before) broken.push(`in part: ${say(one)}`);
  }
  expect(broken).toEqual([]);
  const patterns = routes.filter(({ path }) => refused.some(({ address }) => isOf(path, address)));
  expect(patterns.length).toBeGreaterThan(25);

  giveRoom();
  const statuses = await Promise.all(refused.map(async (one) => [say(one), (await post(one)).status] as const));
  expect(statuses.filter(([, status]) => status >= 500)).toEqual([]);
}, 300_000);

test("no address that takes forms was left out", () => {
  const left = routes.filter(({ path }) => !forms.some(({ address }) => isOf(path, address)));
  expect(left.map(({ path }) => path)).toEqual([]);
});
