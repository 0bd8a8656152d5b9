import { fork } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { findByWords } from "db/repositories/example-search.ts";
import { startTestServer } from "tests/support/server.ts";
import { nothingChosen } from "~/domain/library-filters.ts";
import { browseLibrary } from "~/features/examples/browse-library.server.ts";
import { showExample } from "~/features/examples/show-example.server.ts";
import { measure, median } from "./load.ts";
import { insertManyExamples, planted } from "./many-examples.ts";
import { otherSearches } from "./other-searches.ts";

// A library of any size beside one of 10,000: the two take turns on this machine, and medians of the rounds are compared.

const reference = 10_000;
const rounds = 9;
const port = 43_000 + (process.pid % 2000);
const cityName = () => undefined;

export async function benchLibrary(size: number, keptIn?: string): Promise<void> {
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), "innohankinta-bench-"));
  try {
    const [small, large] = [libraryOf(reference, folder), libraryOf(size, folder)];
    compareSizes(openDatabase(small), openDatabase(large), size);
    if (size <= 100_000) otherSearches(openDatabase(large), planted[3].word, commonest(openDatabase(large))[0] ?? "");
    await compareServers(large);
  } finally {
    if (keptIn === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Made through the application's own code; nothing needs to survive a loss of power. */
function libraryOf(size: number, folder: string): string {
  const file = join(folder, `library-${size}.sqlite`);
  if (existsSync(file)) return file;
  const begun = performance.now();
  const unfinished = `${file}.unfinished`;
  const db = openDatabase(unfinished);
  for (const pragma of ["journal_mode = DELETE", "journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"])
    db.$client.pragma(pragma);
  migrateDatabase(db);
  insertManyExamples(db, size);
  db.$client.pragma("journal_mode = WAL");
  db.$client.close();
  renameSync(unfinished, file);
  print(`A library of ${size} examples was made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return file;
}

/** Whole words that stand in the most examples. */
function commonest(db: Db): string[] {
  return db.$client
    .prepare<[], string>("SELECT surface FROM search_words WHERE length(surface) > 4 ORDER BY examples DESC LIMIT 5")
    .pluck()
    .all();
}

function compareSizes(small: Db, large: Db, size: number): void {
  const browse =
    (q: string, chosen = nothingChosen) =>
    (db: Db) =>
      browseLibrary(db, "fi", {
        filters: { q, chosen, sort: q === "" ? "useful" : "best", page: 1 },
        ignored: [],
        cityName,
      });
  const show = (at: number) => (db: Db) =>
    showExample(db, "fi", { id: `made-${at}`, today: "2026-11-22", origin: "", cityName });
  print(`\nMilliseconds of the processor with ${reference} examples and with ${size}, the ratio, what is found\n`);
  for (const { inflected } of planted) compare(`rare: ${inflected}`, browse(inflected), 2);
  compare("rare: zeppelin kaupunki", browse("zeppelin kaupunki"), 2);
  for (const word of commonest(large)) compare(`common: ${word}`, browse(word), 5);
  compare("common, two words", browse("kaupunki ratkaisu"), 5);
  const narrowed = { ...nothingChosen, theme: ["digitalisation"], year: ["2020"] };
  compare("common and narrowed", browse("kaupunki", narrowed));
  compare("mistyped", browse("zepelin"));
  compare("everything", browse(""));
  compare("everything, narrowed", browse("", narrowed));
  compare("page of an example", show(5000));

  function compare(name: string, run: (db: Db) => unknown, limit?: number): void {
    const [few, many]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      few.push(timeOf(() => run(small)));
      many.push(timeOf(() => run(large)));
    }
    const ratio = median(many) / median(few);
    const q = /: (.*)$/.exec(name)?.[1];
    const found = q === undefined ? "" : findByWords(large, q).numbers.length;
    print(
      [
        name.padEnd(28),
        median(few).toFixed(2).padStart(9),
        median(many).toFixed(2).padStart(9),
        ratio.toFixed(2).padStart(7),
        (limit ? (ratio <= limit ? `at most ${limit}` : `OVER ${limit}`) : "").padStart(11),
        String(found).padStart(8),
      ].join(""),
    );
  }
}

/** Of the processor: others at work on the machine then count for less. */
function timeOf(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Our server against a bare one: a search that nobody made before, and the same address again. */
async function compareServers(file: string): Promise<void> {
  const ours = await startTestServer({ env: { DATABASE_FILE: file } });
  const bare = fork("tests/bench/bare-search.ts", [file, String(port)], { execArgv: ["--import", "tsx"] });
  await new Promise((ready) => bare.once("message", ready));
  const origin = `http://127.0.0.1:${port}`;
  try {
    const words = ["talvi", "robotti", "energia", "bussi", "vesi", "silta", "koulu", "data", "hoiva", "kvarkki"];
    const searches = words.flatMap((one) => words.map((other) => `q=${encodeURIComponent(`${one} ${other}`)}`));
    const same = `${ours.origin}/fi/examples?q=robotti`;
    await fetch(`${origin}/bytes`, { method: "POST", body: await (await fetch(same)).text() });
    const load = { requests: 20, connections: 2 };
    const times: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let round = 0; round < 9; round += 1) {
      const fresh = searches.map((search) => `/fi/examples?${search}&drawn=${"x".repeat(600)}`);
      const path = fresh.slice(round * 10, round * 10 + 10);
      times[0].push(await measure({ origin: ours.origin, path }, load));
      times[1].push(await measure({ origin, path }, load));
      times[2].push(await measure({ origin: ours.origin, path: "/fi/examples?q=robotti" }, { ...load, requests: 100 }));
      times[3].push(await measure({ origin, path: "/bytes" }, { ...load, requests: 100 }));
    }
    const [fresh, floor, again, bytes] = times.map(median);
    print("\nMicroseconds a request, ours and a bare Node server, and the ratio\n");
    for (const [name, own = 0, other = 1, limit] of [
      ["a fresh search", fresh, floor, 5],
      ["the same address again", again, bytes, 2],
    ] as const)
      print(
        `${name.padEnd(28)}${own.toFixed(0).padStart(9)}${other.toFixed(0).padStart(9)}${(own / other).toFixed(2).padStart(7)}  at most ${limit}`,
      );
  } finally {
    bare.kill("SIGTERM");
    await ours.stop();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
