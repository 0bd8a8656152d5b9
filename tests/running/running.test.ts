import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { openDatabase } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer, writeUntilRefused } from "tests/support/writers.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: TestServer;
let writers: Writer[] = [];
const metricsToken = "read-the-metrics-of-the-test";

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      writers = seedWriters(db, 9);
    },
    env: { LOG_LEVEL: "info", METRICS_TOKEN: metricsToken, OIDC_TOWN_CLIENT_SECRET: "hunter22" },
  });
});
afterAll(() => server.stop());

const linesOfLog = (): Record<string, unknown>[] =>
  server
    .log()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

test("wrong settings end the start with a line for each and an exit code of their own, and are not shown", async () => {
  const given = { PORT: "eighty", SMTP_URL: "ftp://user:hunter22@mail.example", ORIGIN: "https://city.example/path" };
  const started = spawn(process.execPath, ["start.js"], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...given },
  });
  const [said, [code]] = await Promise.all([text(started.stderr), once(started, "exit")]);
  expect(code).toBe(78);
  const named = said.split("\n").map((line) => /^ {2}([A-Z_]+): ./.exec(line)?.[1]);
  expect(named.filter((name) => name !== undefined).sort()).toEqual([
    "MAIL_FROM",
    "ORIGIN",
    "PORT",
    "SESSION_SECRET",
    "SMTP_URL",
  ]);
  expect(said).not.toContain("hunter22");
});

test("the settings stand in the log at the start, secrets only as set", () => {
  const settings = linesOfLog().find(({ msg }) => msg === "settings");
  expect(settings).toMatchObject({ MODE: "test", WORKERS: 1, SESSION_SECRET: "set", METRICS_TOKEN: "set" });
  const unknown = linesOfLog().filter(({ msg }) => msg === "not a setting: nothing reads it");
  expect(unknown).toMatchObject([{ level: 40, name: "OIDC_TOWN_CLIENT_SECRET" }]);
  for (const secret of [metricsToken, "hunter22"]) expect(server.log()).not.toContain(secret);
});

test("a file that is not there for whoever asks is no error in the log", async () => {
  const answers = ["/en/plans/no-such/dossier.zip", "/en/no-such-page", "/en/plans/no-such/documents/full/fi/pdf"].map(
    (path) => fetch(server.origin + path, { headers: { Cookie: writers[0]?.cookie ?? "" } }),
  );
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404]);
  await expect.poll(() => linesOfLog().filter(({ status }) => status === 404)).toHaveLength(3);
  expect(linesOfLog().filter(({ level }) => level === 50)).toEqual([]);
});

test("of a save whose body breaks off in the middle nothing is stored, no error is made of it, and the next one is taken", async () => {
  const writer = writers.pop();
  if (!writer) throw new Error("nobody writes");
  const { hostname, port, host } = new URL(server.origin);
  const body = String(
    new URLSearchParams({ q: "if-nothing", "v:if-nothing": "0", "if-nothing": "Only half of it came" }),
  );
  const path = `/en/plans/${writer.plan}/save`;
  const head = [
    `POST ${path} HTTP/1.1`,
    ...[`Host: ${host}`, `Origin: ${server.origin}`, `Cookie: ${writer.cookie}`],
    ...["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`],
  ];
  const tried = () => linesOfLog().flatMap((line) => (line.path === path ? [line.status] : []));
  // In the first name, between two fields, and so late that what came looks like a whole form.
  for (const [round, length] of [1, body.indexOf("&"), body.length - 5].entries()) {
    const socket = connect(Number(port), hostname);
    socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, length)}`, () => socket.destroy());
    await expect.poll(tried).toHaveLength(round + 1);
  }
  expect(tried().filter((status) => Number(status) >= 500)).toEqual([]);
  expect(linesOfLog().filter(({ msg }) => msg === "unexpected")).toEqual([]);
  const stored = () => {
    const db = openDatabase(server.file);
    const answer = findAnswer(db, { planId: writer.plan, question: "if-nothing", row: "" });
    db.$client.close();
    return answer?.value;
  };
  expect(stored()).toBeUndefined();
  const line = new Line(server.origin);
  expect((await line.save(writer, "All of it came", 0)).status).toBe(200);
  line.close();
  expect(stored()).toBe("All of it came");
});

test("it says that it is alive and ready, and not to a machine that keeps answers", async () => {
  for (const path of ["/health", "/ready"]) {
    const answer = await fetch(server.origin + path);
    expect([path, answer.status, answer.headers.get("Cache-Control")]).toEqual([path, 200, "no-store"]);
  }
});

test("every answer has an id, and every line of the log about it has the same, also where nothing was looked up", async () => {
  const asked = ["/fi", "/sv/no-such-page", "/fi/%ff", `/fi?q=${"x".repeat(9000)}`].map((path) =>
    fetch(server.origin + path),
  );
  const answers = await Promise.all([...asked, fetch(server.origin, { method: "DELETE" })]);
  for (const answer of answers) {
    const id = answer.headers.get("X-Request-Id");
    await expect.poll(linesOfLog).toContainEqual(expect.objectContaining({ id, status: answer.status }));
  }
});

test("pages, files, refusals, what is no HTTP and what watchers are told: all carry the headers that protect them", async () => {
  const page = await (await fetch(`${server.origin}/en`)).text();
  const files = [...page.matchAll(/\/assets\/[\w.-]+/g)].map(([file]) => file);
  expect(files.length).toBeGreaterThan(2);
  for (const path of ["/en", "/fi/%ff", "/health", "/ready", "/metrics", "/robots.txt", ...files]) {
    const { headers } = await fetch(server.origin + path);
    expect([path, headers.get("Content-Security-Policy")]).toEqual([path, expect.stringContaining("frame-ancestors")]);
    expect([path, headers.get("X-Content-Type-Options")]).toEqual([path, "nosniff"]);
    expect([path, headers.get("X-Frame-Options")]).toEqual([path, "DENY"]);
    expect([path, headers.get("Referrer-Policy")]).toEqual([path, "same-origin"]);
    expect([path, headers.get("Cross-Origin-Opener-Policy")]).toEqual([path, "same-origin"]);
  }
  const garbage = await text(connect(Number(new URL(server.origin).port), "localhost").end("no HTTP at all\r\n\r\n"));
  expect(garbage).toMatch(/^HTTP\/1\.1 400 .*Content-Security-Policy: default-src 'none'/s);
});

test("figures are told by the pattern of the address, to whom has the token and to nobody else", async () => {
  const [writer] = writers;
  if (!writer) throw new Error("nobody writes");
  const line = new Line(server.origin);
  await line.send({ path: `/en/plans/${writer.plan}/need`, headers: { Cookie: writer.cookie } });
  await line.send({ path: "/en/made-up/address" });
  const told = await line.send({ path: "/metrics", headers: { Authorization: `Bearer ${metricsToken}` } });
  const refused = await Promise.all(
    ["", "Bearer wrong"].map((Authorization) => line.send({ path: "/metrics", headers: { Authorization } })),
  );
  line.close();

  expect(told.status).toBe(200);
  expect(told.body).toContain(
    'innohankinta_requests_total{method="GET",route="/:lang/plans/:id/:step",status="200"} 1',
  );
  expect(told.body).toContain('route="none",status="404"');
  expect(told.body).toMatch(/^process_resident_memory_bytes \d/m);
  expect(told.body).not.toContain(writer.plan);
  expect(refused.map(({ status }) => status)).toEqual([404, 404]);
});

test("a stop under traffic loses no request: each gets its whole answer, streams end, and the last texts are stored", async () => {
  const [slow, ...busy] = writers;
  if (!slow) throw new Error("nobody writes");
  const events = await fetch(`${server.origin}/en/plans/${slow.plan}/presence`, {
    headers: { Cookie: slow.cookie, Accept: "text/event-stream" },
  });
  const heard = events.text();

  // A form of which half has arrived when the signal comes.
  const { hostname, port, host } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  const body = String(new URLSearchParams({ q: "if-nothing", "v:if-nothing": "0", "if-nothing": "Arrived late" }));
  const head = [
    `POST /en/plans/${slow.plan}/save HTTP/1.1`,
    ...[`Host: ${host}`, `Origin: ${server.origin}`, `Cookie: ${slow.cookie}`],
    ...["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`],
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 20)}`);
  // Somebody who asks for events when those there are have been ended.
  const asking = connect(Number(port), hostname);
  const question = [
    `GET /en/plans/${slow.plan}/presence HTTP/1.1`,
    ...[`Host: ${host}`, `Cookie: ${slow.cookie}`, "Accept: text/event-stream"],
  ];
  asking.write(`${question.join("\r\n")}\r\n`);
  const heardLate = text(asking);
  // Opened in advance, as browsers do, and never used.
  const unused = connect(Number(port), hostname).on("error", () => undefined);
  await once(unused, "connect");
  const late = text(socket);

  const writing = busy.map((writer) => writeUntilRefused(server.origin, writer));
  await new Promise((later) => setTimeout(later, 600));
  const asked = Date.now();
  const stopped = server.shutDown();
  await new Promise((later) => setTimeout(later, 200));
  socket.write(body.slice(20));
  asking.write("\r\n");

  const written = await Promise.all(writing);
  expect(await stopped).toBe(0);
  expect(Date.now() - asked).toBeLessThan(7000);
  expect(await late).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(await heard).toContain("data: ");
  expect(await heardLate).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*data: /);
  expect(Math.min(...written.map(({ saves }) => saves))).toBeGreaterThan(0);
  const db = openDatabase(server.file);
  const stored = [slow, ...busy].map(({ plan }) => findAnswer(db, { planId: plan, question: "if-nothing", row: "" }));
  db.$client.close();
  expect(stored.map((answer) => answer?.value)).toEqual(["Arrived late", ...written.map(({ words }) => words)]);
});
