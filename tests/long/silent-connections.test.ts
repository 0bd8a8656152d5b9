import { connect, type Socket } from "node:net";
import { largestAsset } from "tests/support/largest-asset.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const second = 1000;

/** So many connections that say the same and then nothing; resolves when the service has closed all. */
async function allClosed(count: number, words: string, prepare: (socket: Socket) => void): Promise<void> {
  const { hostname, port } = new URL(server.origin);
  await Promise.all(
    Array.from({ length: count }, () => {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => undefined);
      const closed = new Promise((done) => socket.once("close", done));
      socket.write(words);
      prepare(socket);
      return closed;
    }),
  );
}

test("half-open connections are closed within twenty seconds", async () => {
  const startedAt = Date.now();
  await allClosed(1000, "GET /fi HTTP/1.1\r\nHost: city.example\r\nX-Slow: ", (socket) => socket.resume());
  expect(Date.now() - startedAt).toBeLessThan(30 * second);
});

test("readers who do not read are let go within two minutes", async () => {
  const ask = `GET ${largestAsset()} HTTP/1.1\r\nHost: city.example\r\nAccept-Encoding: identity\r\n\r\n`.repeat(50);
  const startedAt = Date.now();
  // Reading begins again only to see the end.
  await allClosed(50, ask, (socket) => {
    socket.pause();
    setTimeout(() => socket.resume(), 140 * second);
  });
  expect(Date.now() - startedAt).toBeLessThan(170 * second);
}, 300_000);
