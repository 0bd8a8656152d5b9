import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { largestAsset } from "tests/support/largest-asset.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { startSession } from "tests/support/requests.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, type Writer } from "tests/support/writers.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { attachFile } from "~/features/plans/attach-file.server.ts";

let server: TestServer;
let writer: Writer;
/** Of somebody else: each session has its limit of forms. */
let slowCookie: string;
const sockets: Socket[] = [];

/** Files of the largest size there may be, in a plan whose dossier holds them all. */
const file = { title: "", type: "other", language: "en", contentType: "application/zip" };
const files = 3;

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      const actor = anActor(db);
      writer = { plan: aPlan(db, actor), cookie: startSession(db, actor.id) };
      slowCookie = startSession(db, anActor(db).id);
      for (let number = 1; number <= files; number += 1) {
        const content = randomBytes(9_900_000);
        attachFile(db, actor, writer.plan, { ...file, name: `${number}.zip`, content }, noon);
      }
    },
  });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => server.stop());

/** A connection that says only what it is told to say. */
async function rawSocket(words: string): Promise<Socket> {
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on("error", () => undefined);
  await new Promise((done, failed) => {
    socket.once("error", failed);
    socket.once("connect", done);
  });
  socket.write(words);
  return socket;
}

const memory = async (): Promise<number> => {
  const figures = await (await fetch(`${server.origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(figures)?.[1]);
};

/** What everybody else sees meanwhile: pages, and that their text is saved. */
let version = 0;
async function othersGoOn(): Promise<void> {
  const line = new Line(server.origin);
  expect((await line.send({ path: "/fi/help" })).status).toBe(200);
  expect((await line.save(writer, `Saved meanwhile, ${version}`, version)).status).toBe(200);
  version += 1;
  expect((await line.send({ path: "/ready" })).status).toBe(200);
  line.close();
}

test("1,000 half-open connections: everybody else is served", async () => {
  const opened = Array.from({ length: 1000 }, () => rawSocket("GET /fi HTTP/1.1\r\nHost: city.example\r\nX-Slow: "));
  await Promise.all(opened);
  await othersGoOn();
});

test("slow readers: who asks and does not read costs little, and everybody else is served", async () => {
  const before = await memory();
  const asking = `GET ${largestAsset()} HTTP/1.1\r\nHost: city.example\r\nAccept-Encoding: identity\r\n\r\n`.repeat(50);
  const opened = Array.from({ length: 100 }, async () => {
    const socket = await rawSocket(asking);
    socket.pause();
  });
  await Promise.all(opened);
  await othersGoOn();
  expect((await memory()) - before).toBeLessThan(300_000_000);
});

test("slow readers of a large dossier: each costs a part of it, and everybody else is served", async () => {
  const before = await memory();
  const path = `/en/plans/${writer.plan}/dossier.zip`;
  const asking = `GET ${path} HTTP/1.1\r\nHost: city.example\r\nCookie: ${writer.cookie}\r\n\r\n`;
  const opened = Array.from({ length: 30 }, async () => {
    const socket = await rawSocket(asking);
    await once(socket, "readable");
    expect(String(socket.read())).toMatch(/^HTTP\/1\.1 200 /);
  });
  await Promise.all(opened);
  await othersGoOn();
  // Of each one file is in memory, not the dossier.
  expect((await memory()) - before).toBeLessThan(500_000_000);
});

const head = (length: string, cookie = writer.cookie): string =>
  [
    `POST /en/plans/${writer.plan}/save HTTP/1.1`,
    ...[`Host: ${new URL(server.origin).host}`, `Origin: ${server.origin}`, `Cookie: ${cookie}`],
    ...["Content-Type: application/x-www-form-urlencoded", `${length}\r\n\r\n`],
  ].join("\r\n");

test("slow writers: who sends a form and never ends it keeps nobody from theirs", async () => {
  const begun = `${head("Content-Length: 1000", slowCookie)}q=if-nothing&v%3Aif-nothing=0&if-nothing=Half+a+`;
  await Promise.all(Array.from({ length: 250 }, () => rawSocket(begun)));
  await othersGoOn();
});

test("huge body: it is refused by its length, before it is sent", async () => {
  const socket = await rawSocket(head("Content-Length: 1000000000"));
  const said = await new Promise<string>((heard) => socket.once("data", (bytes) => heard(bytes.toString())));
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  await othersGoOn();
});

test("endless body: it is refused at its limit, and nothing of it is kept", async () => {
  const before = await memory();
  const socket = await rawSocket(head("Transfer-Encoding: chunked"));
  const chunk = `10000\r\n${"a".repeat(65_536)}\r\n`;
  let said = "";
  socket.on("data", (bytes) => {
    said += bytes.toString();
  });
  let chunks = 0;
  // How much more is written until the answer is there goes by the speed of the machine; what is kept of it does not.
  while (said === "" && chunks < 10_000) {
    chunks += 1;
    await new Promise((sent) => socket.write(chunk, sent));
  }
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect((await memory()) - before).toBeLessThan(200_000_000);
  await othersGoOn();
});
