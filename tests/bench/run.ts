import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPassword } from "db/seed/demo.ts";
import { startTestServer } from "tests/support/server.ts";
import { z } from "zod";
import { measure, median, type Shot } from "./load.ts";

/**
 * How much our pages and our saving cost, as ratios to what cannot be less. Only this machine, a bounded number of requests,
 * the sides taking turns; the medians of the rounds are compared. `npm run build` first.
 */
const rounds = 5;
const load = { requests: 60, connections: 4 };
const columns = [26, 10, 16, 16] as const;
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
  const cookie = await signIn();
  const plan = await ownPlan(cookie);
  const page = (name: string, path: string, headers: Record<string, string> = {}) => ({ name, path, headers });
  const pages = [
    page("home", "/fi"),
    page("library", "/fi/examples"),
    page("form step", `/fi/plans/${plan}/need`, { Cookie: cookie }),
  ];
  print(["", "µs", "× bare Node", "× bare Remix"]);

  for (const { name, path, headers } of pages) {
    const html = await (await fetch(ours.origin + path, { headers })).text();
    await fetch(`${floor}/page/${name.replace(" ", "-")}`, { method: "POST", body: html });
    const to = name.replace(" ", "-");
    const [own, bare, framework] = await takeTurns(
      [
        { origin: ours.origin, path, headers },
        { origin: floor, path: `/bytes/${to}` },
        { origin: floor, path: `/markup/${to}` },
      ],
      load,
    );
    print(row(name, own, bare, framework));
  }

  const library = await fetch(`${ours.origin}/fi/examples`);
  const tag = library.headers.get("ETag");
  await library.arrayBuffer();
  if (tag) {
    const unchanged = { origin: ours.origin, path: "/fi/examples", headers: { "If-None-Match": tag }, expected: 304 };
    const [own, bare, framework] = await takeTurns(
      [unchanged, { origin: floor, path: "/bytes/library" }, { origin: floor, path: "/markup/library" }],
      load,
    );
    print(row("library, unchanged (304)", own, bare, framework));
  }

  const [own, bare, framework] = await takeTurns(saves(plan, cookie), { requests: 25, connections: 1 });
  print(row("save one answer", own, bare, framework));
  process.stdout.write(
    `
Bare Node sends the same bytes; bare Remix renders the same markup from constants. A save stands against the same upsert
over bare HTTP, and in a Remix action that looks up the session.
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

function saves(plan: string, cookie: string): Shot[] {
  let version = 0;
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
