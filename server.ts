import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import * as build from "virtual:remix/server-build";
import { importCpv } from "~/features/cpv/import-cpv.server.ts";
import { db } from "~/server/db.server.ts";
import { drawInThread } from "~/server/drawing/drawing.server.ts";
import { env } from "~/server/env.server.ts";
import { endStreams } from "~/server/event-stream.server.ts";
import { createApp } from "~/server/http/app.server.ts";
import { loadAssets } from "~/server/http/assets.server.ts";
import { createListener, rawProblem } from "~/server/http/listener.server.ts";
import { createShelves } from "~/server/http/page-shelf.server.ts";
import { startJobs } from "~/server/jobs.server.ts";
import { logger } from "~/server/logger.server.ts";
import { publicVersion } from "~/server/public-version.server.ts";
import { setUp } from "~/server/set-up.server.ts";

const second = 1000;

drawInThread(resolve("build/server/drawing-thread.js"));

/** The application without a network around it; the tests use it as it is. */
export const answer = createApp(build);
export { releaseForm } from "~/domain/form/versions.ts";
export { db };

/** Every address it answers: the tests walk them, so that a new one is tested without being listed. */
export const { routes } = build;

const isHealthy = (): boolean => db.$client.open && db.$client.prepare("select 1").get() !== undefined;

/** Creates and fills the database without serving it. Returns what to tell the person who did it. */
export const prepare = (): Promise<string[]> => setUp(db, env, new Date());

/** Takes in the official list of CPV codes from a file of the eForms SDK. Returns what to tell. */
export async function takeInCpv(file: string): Promise<string[]> {
  await prepare();
  const taken = importCpv(db, await readFile(file, "utf8"));
  if (!taken.ok) throw new Error(`${file} is not the official list of CPV codes (cpv.gc)`);
  return [`${taken.value} CPV codes are in the database`];
}

/** Starts to listen. The start script calls it; importing the bundle alone opens no port. */
export async function startServer(): Promise<{ notice: string[]; stop: () => Promise<void> }> {
  const notice = await prepare();
  const assets = loadAssets(resolve("build/client"));
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 10 * second,
      requestTimeout: 120 * second,
      keepAliveTimeout: 65 * second,
      connectionsCheckingInterval: 5 * second,
    },
    createListener(answer, assets, createShelves(publicVersion), isHealthy),
  );
  server.on("clientError", (problem: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(rawProblem(problem.code));
    else socket.destroy();
  });

  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(env.PORT, env.HOST, listening);
  });
  const { port } = server.address() as AddressInfo;
  logger.info({ port, mode: env.MODE }, "listening");
  const stopJobs = startJobs(db, env);
  return {
    notice,
    stop: () => {
      stopJobs();
      return stopServer(server);
    },
  };
}

/** Lets the requests under way finish, at most ten seconds, then closes the database. */
async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  endStreams();
  // A connection is idle only once its last answer has left.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), 10 * second);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  db.$client.close();
}
