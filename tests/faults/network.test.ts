import { connect, type Socket } from "node:net";
import { largestAsset } from "tests/support/largest-asset.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

let server: TestServer;
let writer: Writer;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      [writer = { plan: "", cookie: "" }] = seedWriters(db, 1);
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

const head = (length: string): string =>
  [
    `POST /en/plans/${writer.plan}/save HTTP/1.1`,
    ...[`Host: ${new URL(server.origin).host}`, `Origin: ${server.origin}`, `Cookie: ${writer.cookie}`],
    ...["Content-Type: application/x-www-form-urlencoded", `${length}\r\n\r\n`],
  ].join("\r\n");

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
  while (said === "" && chunks < 1000) {
    chunks += 1;
    await new Promise((sent) => socket.write(chunk, sent));
  }
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect(chunks * 65_536).toBeLessThan(20_000_000);
  expect((await memory()) - before).toBeLessThan(200_000_000);
  await othersGoOn();
});
