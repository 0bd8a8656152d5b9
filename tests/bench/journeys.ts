import { parseArgs } from "node:util";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { startSession } from "tests/support/requests.ts";
import { aPlanInReview, setReview } from "tests/support/reviews.ts";
import { startTestServer } from "tests/support/server.ts";
import { Line, type Sent, seedWriters } from "tests/support/writers.ts";
import { z } from "zod";
import { cpuMs } from "./cpu-time.ts";

/**
 * Journeys of many people at once against the built server in a process of its own: `npm run load -- --writers 2000 --reviewers
 * 20 --readers 200 --seconds 20` (`WORKERS=2` for two processes that answer). First all, uncounted, for a service that has just started is slow;
 * then one person alone, then all. Times count from when a request was due, so that a slow answer does not hide the ones that wait
 * behind it. `npm run build` first.
 */
const { values } = parseArgs({
  options: {
    writers: { type: "string", default: "200" },
    reviewers: { type: "string", default: "20" },
    readers: { type: "string", default: "20" },
    seconds: { type: "string", default: "10" },
    "warm-up": { type: "string", default: "15" },
  },
});
const {
  writers,
  reviewers,
  readers,
  seconds,
  "warm-up": warmUp,
} = z
  .object({
    writers: z.coerce.number().int(),
    reviewers: z.coerce.number().int(),
    readers: z.coerce.number(),
    seconds: z.coerce.number().max(3600),
    "warm-up": z.coerce.number(),
  })
  .parse(values);

const aloneSeconds = 5;
/** The text of who writes is saved so often, one in ten saves is followed by another page, one in fifty by a PDF. */
const betweenSavesMs = 5000;
const publicPaths = [
  "/fi",
  "/fi/examples",
  "/sv/examples?q=vinter",
  "/fi/examples?theme=circular",
  "/en/cities",
  "/fi/law",
];
const saved = z.object({ saved: z.array(z.object({ version: z.number() })).min(1) });

const kinds = ["save", "save of a review", "page of a plan", "page of a review", "PDF", "public page"] as const;
type Times = Record<(typeof kinds)[number], number[]>;

/** Somebody signed in who writes: an officer a plan, an expert a review. */
interface Writing {
  cookie: string;
  field: string;
  save: string;
  page: string;
  /** A review that is not sent has none. */
  pdf?: string;
  saves: "save" | "save of a review";
  pages: "page of a plan" | "page of a review";
}

const officers: Writing[] = [];
const experts: Writing[] = [];
const server = await startTestServer({
  seed(db) {
    seedCities(db, new Date());
    seedExamples(db, new Date());
    for (const { plan, cookie } of seedWriters(db, writers + 1)) {
      const at = `/fi/plans/${plan}`;
      const links = { save: `${at}/save`, page: `${at}/need`, pdf: `${at}/documents/summary/fi/pdf` };
      officers.push({ cookie, field: "if-nothing", ...links, saves: "save", pages: "page of a plan" });
    }
    for (let count = 0; count <= reviewers; count += 1) {
      const { lawyer, reviews } = aPlanInReview(db);
      const review = reviews.find(({ expertId }) => expertId === lawyer.id)?.id ?? "";
      setReview(db, review, "started");
      const at = `/fi/reviews/${review}`;
      const links = { save: `${at}/save`, page: `${at}/conclusion` };
      const cookie = startSession(db, lawyer.id);
      experts.push({ cookie, field: "strength-1", ...links, saves: "save of a review", pages: "page of a review" });
    }
  },
  env: { TRUSTED_PROXIES: "1" },
});
const versions = new Map<string, number>();
let refused = 0;

try {
  const [officer, ...otherOfficers] = officers;
  const [expert, ...otherExperts] = experts;
  if (!officer || !expert) throw new Error("nobody writes");
  const others = [...otherOfficers, ...otherExperts];
  await run(others, warmUp, readers, betweenSavesMs);
  refused = 0;
  // As many pages read for each save as by all together.
  const alone = await run([officer], aloneSeconds, 10, 50);
  const allOfOne = Object.values(alone).flat();
  const expertAlone = await run([expert], aloneSeconds, 0, 50);
  for (const kind of ["save of a review", "page of a review"] as const) alone[kind] = expertAlone[kind];
  const [before, ownBefore, beganAt] = [cpuMs(), ownMs(), performance.now()];
  const together = await run(others, seconds, readers, betweenSavesMs);
  const own = ownMs() - ownBefore;
  const took = (performance.now() - beganAt) / 1000;
  const served = cpuMs() - before - own;
  print(alone, together, allOfOne);
  const requests = Object.values(together).flat().length;
  process.stdout.write(
    `\n${requests} requests in ${took.toFixed(0)} s, ${refused} not answered as they should; processor: server ${(served / took / 1000).toFixed(2)} of a second each second, ${(served / requests).toFixed(1)} ms a request; generator ${(own / took / 1000).toFixed(2)}\n`,
  );
} finally {
  await server.stop();
}

function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** All write and read for so long, over connections that are open already, as those of a page that is being written on. */
async function run(who: readonly Writing[], forSeconds: number, reads: number, betweenMs: number): Promise<Times> {
  const times = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Times;
  const lines = who.map(() => new Line(server.origin));
  const readersLines = Array.from({ length: 50 }, () => new Line(server.origin));
  for (const line of [...lines, ...readersLines]) await line.send({ path: "/health" });
  const startedAt = performance.now();
  const endsAt = startedAt + forSeconds * 1000;
  await Promise.all([
    ...who.map((writer, number) =>
      write(writer, number, lines[number] ?? new Line(server.origin), { startedAt, endsAt, betweenMs, times }),
    ),
    ...Array.from({ length: Math.ceil(reads * forSeconds) }, async (_, count) => {
      const line = readersLines[count % readersLines.length];
      const path = publicPaths[count % publicPaths.length] ?? "/fi";
      if (line) await timed(line, { path }, "public page", startedAt + (count * 1000) / reads, times);
    }),
  ]);
  for (const line of [...lines, ...readersLines]) line.close();
  return times;
}

interface Span {
  startedAt: number;
  endsAt: number;
  betweenMs: number;
  times: Times;
}

async function write(who: Writing, number: number, line: Line, { startedAt, endsAt, betweenMs, times }: Span) {
  const headers = { Cookie: who.cookie, "X-Forwarded-For": `10.1.${number >> 8}.${number & 255}` };
  let count = number;
  for (let due = startedAt + ((number * 37) % betweenMs); due < endsAt; due += betweenMs) {
    const version = versions.get(who.save) ?? 0;
    const words = `Talvikunnossapito tarvitsee tiedon liukkaudesta ajoissa. ${count}`;
    const body = String(new URLSearchParams({ q: who.field, [`v:${who.field}`]: `${version}`, [who.field]: words }));
    const answer = await timed(line, { method: "POST", path: who.save, headers, body }, who.saves, due, times);
    versions.set(who.save, saved.safeParse(answer).data?.saved[0]?.version ?? version);
    count += 1;
    if (count % 10 === 0) await timed(line, { path: who.page, headers }, who.pages, performance.now(), times);
    if (who.pdf && count % 50 === 0) await timed(line, { path: who.pdf, headers }, "PDF", performance.now(), times);
  }
}

/** Sends it when it is due; what a JSON answer says. */
async function timed(line: Line, sent: Sent, kind: keyof Times, due: number, times: Times): Promise<unknown> {
  await new Promise((later) => setTimeout(later, Math.max(0, due - performance.now())));
  try {
    const { status, body } = await line.send(sent);
    if (status !== 200) refused += 1;
    times[kind].push(performance.now() - due);
    return body.startsWith("{") ? JSON.parse(body) : undefined;
  } catch {
    refused += 1;
    return undefined;
  }
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(alone: Times, together: Times, allOfOne: readonly number[]): void {
  const row = (cells: readonly string[]) =>
    process.stdout.write(
      `${cells.map((cell, place) => (place === 0 ? cell.padEnd(18) : cell.padStart(11))).join("")}\n`,
    );
  row(["ms", "alone 50%", "alone 99%", "requests", "50%", "95%", "99%", "99% ratio"]);
  const lines = kinds.map((kind) => [kind, alone[kind], together[kind]] as const);
  for (const [kind, one, all] of [...lines, ["all", allOfOne, Object.values(together).flat()] as const]) {
    const figures = [at(one, 0.5), at(one, 0.99), all.length, at(all, 0.5), at(all, 0.95), at(all, 0.99)];
    row([kind, ...figures.map((figure) => figure.toFixed(0)), (at(all, 0.99) / at(one, 0.99)).toFixed(1)]);
  }
}
