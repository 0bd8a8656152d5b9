import { randomUUID } from "node:crypto";
import { insertMember } from "db/repositories/plans.ts";
import { anInquiry } from "tests/support/inquiries.ts";
import { type FilledForm, filledForms } from "tests/support/page-forms.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type TestApp, type Visitor } from "tests/support/requests.ts";
import { aPlanInReview, setReview } from "tests/support/reviews.ts";
import { castOf } from "tests/support/rights.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";

/**
 * The database is held at the size it has, and every form that the service shows to anybody is posted, each button once: whatever cannot
 * be stored is refused in words, nothing of it is there in part, and with room again the same form is taken or refused as ever.
 */

interface Posting extends FilledForm {
  who: string;
  visitor: Visitor;
}

let app: TestApp;
let forms: Posting[];
const routes = (await builtRoutes()).filter(({ takesForms }) => takesForms);
const longText = "Kauan sitten kukaan ei tiennyt.\n".repeat(20);
afterAll(() => giveRoom());

/** Addresses that scripts post to: no page has a form for them. */
const ofScripts: Readonly<Record<string, string>> = {
  "/:lang/plans/:id/save": "/:lang/plans/:id/:step",
  "/:lang/reviews/:id/save": "/:lang/reviews/:id/:part",
  "/:lang/coordination/plans/:id/decision/draft": "/:lang/coordination/plans/:id/decision",
};

/** Somebody signed in, or a stranger, each time from an own address: nobody is to be told that it is too often. */
type People = readonly (readonly [who: string, come: () => Visitor])[];

/** The forms of these people's pages, and where a page has none, a form of a few fields. */
async function formsOf(path: string, params: Readonly<Record<string, string>>, people: People): Promise<Posting[]> {
  const own = addressOf(path, params);
  const shown = addressOf(ofScripts[path] ?? path, params);
  const all: Posting[] = [];
  for (const [who, come] of people) {
    const page = await come().get(shown);
    const found = page.status === 200 ? filledForms(await page.text(), shown, longText) : [];
    const posted = path in ofScripts ? found.map((form) => ({ ...form, address: own })) : found;
    const simple = {
      address: own,
      fields: [
        ["intent", "save"],
        ["text", longText],
      ] satisfies FilledForm["fields"],
    };
    for (const form of posted.length > 0 ? posted : [simple]) all.push({ ...form, who, visitor: come() });
  }
  return all;
}

/** Everybody with a role in the case, a plan that is written, and one that is in review. */
function setting() {
  const { db } = app;
  const cast = castOf(app);
  const made = aPlanInReview(db);
  const [review] = made.reviews;
  const draft = aPlan(db, cast.owner);
  insertMember(db, draft, cast.writer.id, "writer", noon);
  setReview(db, review?.id ?? "", "open");
  const about = { mentions: [], audience: "team", subject: "question:need-statement", assignedTo: "", dueOn: "" };
  const talk = { ...about, id: randomUUID(), intent: "", text: "Is this the need?" };
  const thread = startThread(db, cast.owner, draft, talk, { now: noon, origin: "https://x.example" });
  const inquiry = anInquiry(db, cast.writer, "city:tampere");
  const fact = String(db.$client.prepare("SELECT id FROM network_facts LIMIT 1").pluck().get());
  const rooms: readonly (readonly [start: string, id: string])[] = [
    ["/:lang/coordination/plans", made.planId],
    ["/:lang/coordination/people", cast.unit.id],
    ["/:lang/people", cast.other.id],
    ["/:lang/coordination/examples", "oulubot"],
    ["/:lang/examples", "oulubot"],
    ["/:lang/questions", inquiry],
    ["/:lang/facts", fact],
    ["/:lang/reviews", review?.id ?? ""],
    ["/:lang/plans", draft],
  ];
  const people: People = [
    ["anonymous", () => app.stranger()],
    ["owner", () => app.as(cast.owner)],
    ["lead", () => app.as(cast.lead)],
    ["lawyer", () => app.as(made.lawyer)],
    ["coordinator", () => app.as(cast.coordinator)],
  ];
  const others = {
    ...{ lang: "en", step: "need", part: "need-users", question: "need-statement", number: "1", months: "6" },
    ...{ move: "cancel", thread: thread.ok ? thread.value : "", token: "none" },
  };
  return { rooms, people, others };
}

beforeAll(async () => {
  app = await freshApp({ content: true });
  const { rooms, people, others } = setting();
  const all: Posting[] = [];
  for (const { path } of routes) {
    const id = rooms.find(([start]) => path.startsWith(start))?.[1] ?? "1";
    all.push(...(await formsOf(path, { ...others, id }, people)));
  }
  // Each page has the form to sign out and those of its neighbours: posted once for each person is enough.
  const known = new Set<string>();
  forms = all.filter(({ who, address, fields }) => {
    const key = JSON.stringify([who, address, fields.filter(([name]) => !/^(id|receipt|r:.*)$/.test(name))]);
    return !known.has(key) && known.add(key);
  });
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

const isOf = (path: string, address: string): boolean =>
  new RegExp(`^${path.replace(/:\w+/g, "[^/]+").replaceAll("*", ".*")}$`).test(address.split("?")[0] ?? "");

test("no address that takes forms was left out", () => {
  const left = routes.filter(({ path }) => !forms.some(({ address }) => isOf(path, address)));
  expect(left.map(({ path }) => path)).toEqual([]);
});
