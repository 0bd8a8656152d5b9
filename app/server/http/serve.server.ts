import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, Server as NetServer, type Socket } from "node:net";
import { env } from "../env.server.ts";
import { endStreams } from "../event-stream.server.ts";
import type { Life } from "../life.server.ts";
import { logger } from "../logger.server.ts";
import { leaveTogether } from "../workers/leave-together.server.ts";
import { rawProblem } from "./listener.server.ts";

const second = 1000;
/** So long a connection may carry nothing in either direction; of who does not read, Node notices it at the second time. Events come more often. */
const silentMs = 60 * second;
/** So long a caller who is about to send something on an open connection is waited for when the service stops. */
const graceMs = 300;
/** So long one on which nothing was ever said. */
const silentGraceMs = 2 * second;
const longestStopMs = 10 * second;
/** In a turn of the loop as long as this somebody may have knocked unnoticed. */
const longTurnMs = 1;
/**
 * So many connections may wait to be accepted: with Node's 511, a thousand people who come within seconds are left to knock
 * again, each time after twice as long. The system may allow fewer (`net.core.somaxconn`).
 */
const mostUnaccepted = 4096;

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Listens. Returns how to stop: the requests under way finish, within ten seconds. */
export async function serve(listener: Listener, life: Life): Promise<() => Promise<void>> {
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 10 * second,
      requestTimeout: 120 * second,
      keepAliveTimeout: 65 * second,
      connectionsCheckingInterval: 5 * second,
    },
    (incoming, outgoing) => {
      if (life.held) void life.held.then(() => listener(incoming, outgoing));
      else listener(incoming, outgoing);
    },
  );
  // Node calls it in a worker as soon as the first process has let go of the port. Listening ends when nobody knocks any more.
  server.close = () => server;
  server.setTimeout(silentMs);
  server.on("clientError", (problem: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(rawProblem(problem.code));
    else socket.destroy();
  });
  const underWay = new Set<ServerResponse>();
  server.prependListener("request", (_, response) => {
    if (life.phase === "stopping") response.shouldKeepAlive = false;
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
  });

  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });

  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen({ port: env.PORT, host: env.HOST, backlog: mostUnaccepted }, listening);
  });
  const { port } = server.address() as AddressInfo;
  logger.info({ port, mode: env.MODE }, "listening");

  return async () => {
    life.phase = "stopping";
    for (const response of underWay) response.shouldKeepAlive = false;
    let letGo = (): void => undefined;
    life.held = new Promise((done) => {
      letGo = done;
    });
    await untilNobodyKnocks(server);
    const closed = close(server, open);
    await leaveTogether();
    letGo();
    await closed;
  };
}

/**
 * Takes no more connections, and lets those there are end by themselves. Node's own `close` would break off connections that
 * seem idle, with a request perhaps already on its way: those wait a moment, and each answer says that it is the last.
 * Browsers open connections in advance: Node takes one on which nothing was ever said for busy.
 */
async function close(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  letCloseAtOnce(server);
  const closed = new Promise((done) => NetServer.prototype.close.call(server, done));
  // Again and again: some are still being asked for.
  const streams = setInterval(endStreams, 50);
  let idle: NodeJS.Timeout | undefined;
  const grace = setTimeout(() => {
    idle = setInterval(() => server.closeIdleConnections(), 50);
  }, graceMs);
  // What has come meanwhile is read first.
  const unused = setTimeout(() => setImmediate(() => endUnused(open)), silentGraceMs);
  const late = setTimeout(() => server.closeAllConnections(), longestStopMs);
  await closed;
  for (const timer of [streams, grace, idle, unused, late]) clearTimeout(timer);
}

/**
 * In a worker Node tells the first process before it closes the port, and on a busy machine that one runs meanwhile: who knocked
 * in those milliseconds was broken off, 12 in 30 stops with 400 who knock a second, and one in 25 without. The first process has
 * let go of the port by itself and need not be told.
 */
function letCloseAtOnce(server: Server): void {
  if ("_handle" in server && server._handle instanceof Object) Reflect.deleteProperty(server._handle, "close");
}

/**
 * The system breaks off connections that wait to be accepted when nobody listens any more, and Node accepts one a turn of its
 * loop. So listening ends after a turn in which none came, and that was too short for one to come behind its back. Meanwhile
 * nobody is answered (`life.held`).
 */
async function untilNobodyKnocks(server: Server): Promise<void> {
  const endsAt = performance.now() + second;
  let isKnocked = true;
  const notice = () => {
    isKnocked = true;
  };
  server.on("connection", notice);
  for (let turnMs = longTurnMs; (isKnocked || turnMs >= longTurnMs) && performance.now() < endsAt; ) {
    isKnocked = false;
    const from = performance.now();
    await new Promise((later) => setImmediate(later));
    turnMs = performance.now() - from;
  }
  server.off("connection", notice);
}

function endUnused(open: ReadonlySet<Socket>): void {
  for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
}
