import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection.ts";
import { findPlan } from "db/repositories/plans.ts";
import { insertMessage, insertThread } from "db/repositories/threads.ts";
import { demoPassword } from "db/seed/demo.ts";
import { startTestServer } from "tests/support/server.ts";
import { z } from "zod";
import { adviceMicros } from "./advice.ts";
import { compareCoordination } from "./coordination.ts";
import { fillings, rowsWanted, steps, thinGroups } from "./full-plan.ts";
import { measure, median, type Shot } from "./load.ts";
import { queueTimes } from "./queues.ts";

/**
 * How much our pages and our saving cost, as ratios to what cannot be less. Only this machine, a bounded number of requests,
 * the sides taking turns; the medians of the rounds are compared. `npm run build` first.
 */
const rounds = 5;
const load = { requests: 72, connections: 4 };
const columns = [28, 9, 14, 14, 9, 11, 11] as const;
/** An address that holds the answers: the page works the whole advice out, says it and draws its schedule. */
const askedAdviser =
  "/fi/adviser?type=services&value=600000&aim=develop-and-buy&market=no&rd=some&date=2027-03-01&in-use-by=2030-01-15";
/** Makes an address too long to be kept ready: it is drawn each time. */
const neverKept = `drawn=${"x".repeat(600)}`;
/** Of the team, half of them threads of their own, on the answers of one step. */
const comments = 200;
const talkedAbout = ["need-statement", "who-affected", "if-nothing", "tried-before"];
let floorPages = 0;
const floorPort = 41_000 + Math.floor(process.pid % 2000);
const floor = `http://127.0.0.1:${floorPort}`;
/** What a save answers. */
const saved = z.object({ saved: z.array(z.object({ version: z.number() })).min(1) });

const folder = mkdtempSync(join(tmpdir(), "innohankinta-bench-"));
const ours = await startTestServer({ env: { MODE: "demo" } });
const other = fork("tests/bench/floor.ts", [join(folder, "floor.sqlite"), String(floorPort)], {
  execArgv: ["--import", "tsx"],
  env: { ...process.env, NODE_ENV: "production" },
});
await new Promise((ready) => other.once("message", ready));

try {
  await compare();
} finally {
  other.kill("SIGTERM");
  await ours.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const cookie = { Cookie: await signIn() };
  const plan = await ownPlan(cookie.Cookie);
  const thin = await fill(plan, cookie.Cookie);
  const stepPaths = steps.map((step) => `/fi/plans/${plan}/${step}`);
  const heaviest = await heaviestOf(stepPaths, cookie);
  const words = ["talvi", "robotti", "energia", "bussi", "vesi", "silta", "koulu", "tekoäly", "jäte", "hoiva"];
  const fresh = words.flatMap((word) =>
    words.map((other) => `/fi/examples?q=${encodeURIComponent(`${word} ${other}`)}&${neverKept}`),
  );
  const pages: PageRow[] = [
    { name: "home", paths: ["/fi"] },
    { name: "home, drawn", paths: [`/fi?${neverKept}`] },
    { name: "library", paths: ["/fi/examples"] },
    { name: "library, drawn", paths: [`/fi/examples?${neverKept}`] },
    { name: "library, drawn searches", paths: fresh },
    { name: "need of the plan", paths: [`/fi/plans/${plan}/need`], headers: cookie },
    { name: `heaviest (${heaviest.split("/").at(-1)})`, paths: [heaviest], headers: cookie },
    { name: "all steps in turn", paths: stepPaths, headers: cookie },
  ];
  process.stdout.write(
    `Groups of the full plan below ${rowsWanted} rows or their limit: ${thin.join(", ") || "none"}\n\n`,
  );
  print(["", "µs", "× bare Node", "× bare Remix", "kB", "kB packed", "Remix kB"]);
  for (const page of pages) print(await comparePage(page));
  talk(plan);
  print(await comparePage({ name: `need, ${comments} comments`, paths: [`/fi/plans/${plan}/need`], headers: cookie }));
  print(await comparePage({ name: `all steps, ${comments} comments`, paths: stepPaths, headers: cookie }));
  print(await compareUnchanged());

  const [own, bare, framework] = await takeTurns(await saves(plan, cookie.Cookie), { requests: 25, connections: 1 });
  print(row("save one answer", own, bare, framework));
  await compareAdvice();
  compareQueues();
  await compareCoordination();
  process.stdout.write(
    `
Bare Node sends the same bytes, ready packed; bare Remix renders the same markup from constants. A save stands against
the same upsert over bare HTTP, and in a Remix action that looks up the session.
`,
  );
}

/** What the coordinators' pages read, with 10,000 plans and 20,000 reviews, against the same with 100 plans. */
function compareQueues(): void {
  process.stdout.write("\nWhat the pages of the coordinators read, µs with 100 plans, with 10,000, and the ratio\n");
  for (const { name, few, many } of queueTimes())
    print([name, few.toFixed(0), many.toFixed(0), (many / few).toFixed(2)]);
}

interface PageRow {
  name: string;
  paths: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

async function comparePage({ name, paths, headers = {} }: PageRow): Promise<string[]> {
  let [size, packed, floorSize] = [0, 0, 0];
  const ids: number[] = [];
  for (const path of paths) {
    const id = floorPages++;
    ids.push(id);
    const html = await (await fetch(ours.origin + path, { headers })).text();
    await fetch(`${floor}/page/${id}`, { method: "POST", body: html });
    size += Buffer.byteLength(html);
    packed += Number((await fetch(`${floor}/bytes/${id}`)).headers.get("Content-Length"));
    floorSize += Buffer.byteLength(await (await fetch(`${floor}/markup/${id}`)).text());
  }
  const at = (kind: string) => ids.map((id) => `/${kind}/${id}`);
  const [own, bare, framework] = await takeTurns(
    [
      { origin: ours.origin, path: paths, headers },
      { origin: floor, path: at("bytes") },
      { origin: floor, path: at("markup") },
    ],
    load,
  );
  const kilobytes = (bytes: number) => (bytes / paths.length / 1024).toFixed(1);
  return [...row(name, own, bare, framework), kilobytes(size), kilobytes(packed), kilobytes(floorSize)];
}

/** The library as a visitor asks for it who has it already, against sending it whole. */
async function compareUnchanged(): Promise<string[]> {
  const library = await fetch(`${ours.origin}/fi/examples`);
  const html = await library.text();
  const id = floorPages++;
  await fetch(`${floor}/page/${id}`, { method: "POST", body: html });
  const headers = { "If-None-Match": library.headers.get("ETag") ?? "" };
  const [own, bare, framework] = await takeTurns(
    [
      { origin: ours.origin, path: "/fi/examples", headers, expected: 304 },
      { origin: floor, path: `/bytes/${id}` },
      { origin: floor, path: `/markup/${id}` },
    ],
    load,
  );
  return row("library, unchanged (304)", own, bare, framework);
}

/** Posts the whole plan; returns the groups that its pages show with fewer rows than were posted. */
async function fill(plan: string, cookie: string): Promise<string[]> {
  for (const { step, fields } of fillings()) {
    const page = await (await fetch(`${ours.origin}/fi/plans/${plan}/${step}`, { headers: { Cookie: cookie } })).text();
    const versions = [...page.matchAll(/name="(v:[^"]+)"[^>]*value="(\d+)"/g)].map(([, name = "", at = ""]) => [
      name,
      at,
    ]);
    const answer = await fetch(`${ours.origin}/fi/plans/${plan}/${step}`, {
      method: "POST",
      headers: { Origin: ours.origin, Cookie: cookie },
      body: new URLSearchParams([...fields, ...versions]),
      redirect: "manual",
    });
    if (answer.status >= 400) throw new Error(`${step}: ${answer.status} ${summaryOf(await answer.text())}`);
    await answer.arrayBuffer();
  }
  const thin: string[] = [];
  for (const step of steps) {
    const page = await fetch(`${ours.origin}/fi/plans/${plan}/${step}`, { headers: { Cookie: cookie } });
    thin.push(...thinGroups(step, await page.text()));
  }
  return thin;
}

/** Threads of the owner about the answers of a step, each with an answer to it: more than anybody may post in a minute. */
function talk(planId: string): void {
  const db = openDatabase(ours.file);
  const by = findPlan(db, planId)?.team[0]?.userId ?? "";
  const lastAt = new Date();
  for (let number = 0; number < comments / 2; number += 1) {
    const [id, question = ""] = [randomUUID(), talkedAbout[number % talkedAbout.length]];
    insertThread(db, {
      id,
      ...{ planId, step: "need", question, audience: "team", assignedTo: null, dueOn: null, lastAt },
    });
    for (const message of [id, randomUUID()]) {
      const text = "Onko tämä luku varmistettu? ".repeat(5);
      insertMessage(db, { id: message, threadId: id, text, mentions: [], by, at: lastAt });
    }
  }
  db.$client.close();
}

function summaryOf(html: string): string {
  return /class="[^"]*error-summary.*?<\/ul>/s.exec(html)?.[0] ?? html.slice(0, 500);
}

async function heaviestOf(paths: readonly string[], headers: Record<string, string>): Promise<string> {
  let [heaviest = "", most] = [paths[0], 0];
  for (const path of paths) {
    const { length } = await (await fetch(ours.origin + path, { headers })).text();
    if (length > most) [heaviest, most] = [path, length];
  }
  return heaviest;
}

/** What the law itself costs, as a share of the page that shows it and of a page that has nothing to do with it. */
async function compareAdvice(): Promise<void> {
  const advice = adviceMicros();
  const [adviser = Number.NaN, home = Number.NaN] = await takeTurns(
    [
      { origin: ours.origin, path: `${askedAdviser}&${neverKept}` },
      { origin: ours.origin, path: `/fi?${neverKept}` },
    ],
    load,
  );
  const share = (of: number) => `${((100 * advice) / of).toFixed(1)} %`;
  process.stdout.write(
    `
One advice with what would change it: ${advice.toFixed(0)} µs, ${share(adviser)} of the adviser's page, ${share(home)} of the home page.
`,
  );
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${ours.origin}/fi/account/sign-in`, {
    method: "POST",
    headers: { Origin: ours.origin },
    body: new URLSearchParams({ email: "officer.tampere@demo.example", password: demoPassword }),
    redirect: "manual",
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
}

/** A new plan of the person's own. */
async function ownPlan(cookie: string): Promise<string> {
  const form = await (await fetch(`${ours.origin}/fi/plans/new`, { headers: { Cookie: cookie } })).text();
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  const unit = /<option[^>]*value="(demo-[^"]+)"/.exec(form)?.[1] ?? "demo-tampere-streets";
  const fields = [
    ...hidden.map(([, name = "", value = ""]) => [name, value]),
    ["title", "Mittaus"],
    ["object", "services"],
    ["unit", unit],
    ["language", "fi"],
  ];
  const made = await fetch(`${ours.origin}/fi/plans/new`, {
    method: "POST",
    headers: { Origin: ours.origin, Cookie: cookie },
    body: new URLSearchParams(fields.map(([name = "", value = ""]) => [name, value])),
    redirect: "manual",
  });
  const id = /\/plans\/([^/?]+)/.exec(made.headers.get("Location") ?? "")?.[1];
  if (!id) throw new Error(`No plan was made: ${made.status} ${(await made.text()).slice(0, 500)}`);
  return id;
}

async function saves(plan: string, cookie: string): Promise<Shot[]> {
  const page = await (await fetch(`${ours.origin}/fi/plans/${plan}/need`, { headers: { Cookie: cookie } })).text();
  let version = Number(/name="v:need-statement"[^>]*value="(\d+)"/.exec(page)?.[1]);
  let count = 0;
  const body = () => {
    count += 1;
    const text = `Talvikunnossapito tarvitsee tiedon liukkaudesta ajoissa. ${count}`;
    return String(
      new URLSearchParams({ q: "need-statement", "v:need-statement": String(version), "need-statement": text }),
    );
  };
  const seen = (answer: Buffer) => {
    version = saved.parse(JSON.parse(answer.toString())).saved[0]?.version ?? 0;
  };
  return [
    { origin: ours.origin, path: `/fi/plans/${plan}/save`, headers: { Cookie: cookie }, body, seen },
    { origin: floor, path: "/upsert", body },
    { origin: floor, path: "/save", body },
  ];
}

/** Each side warms up once; then they take turns. Microseconds a request, medians of the rounds. */
async function takeTurns(shots: readonly Shot[], amount: { requests: number; connections: number }): Promise<number[]> {
  const times = shots.map((): number[] => []);
  for (const shot of shots) await measure(shot, amount);
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, shot] of shots.entries()) times[side]?.push(await measure(shot, amount));
  }
  return times.map(median);
}

function row(name: string, own = Number.NaN, bare = Number.NaN, framework = Number.NaN): string[] {
  return [name, own.toFixed(0), (own / bare).toFixed(1), (own / framework).toFixed(2)];
}

function print(cells: readonly string[]): void {
  const line = cells.map((cell, place) => (place === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[place] ?? 0)));
  process.stdout.write(`${line.join("")}
`);
}
