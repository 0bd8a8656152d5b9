import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { troubleOf } from "db/trouble.ts";
import { env } from "../env.server.ts";
import type { Life } from "../life.server.ts";
import { logger } from "../logger.server.ts";
import { countRequest } from "../metrics.server.ts";
import type { RefusalKind } from "../respond.server.ts";
import { type AnswerRequest, refusalPage } from "./app.server.ts";
import type { Asset } from "./assets.server.ts";
import { addressProblem } from "./checks.server.ts";
import { isSameForAll, keptHeaders, sendKept } from "./kept-page.server.ts";
import { loggedPath } from "./logged-path.server.ts";
import type { Shelves } from "./page-shelf.server.ts";
import { protectiveHeaders, setSecurityHeaders } from "./security-headers.server.ts";
import { acceptedEncoding, sendAsset, sendResponse } from "./send.server.ts";

const isHttps = env.ORIGIN.startsWith("https:");
const protective = protectiveHeaders({ isHttps });
const longestLoggedPath = 500;

/** Methods that the platform's Request refuses to be made with, or that no page takes. */
const knownMethods = new Set(["GET", "HEAD", "POST"]);

export interface Listening {
  answer: AnswerRequest;
  assets: ReadonlyMap<string, Asset>;
  shelves: Shelves;
  /** Answers those who watch the service; false when the request is another's. */
  probe: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  life: Life;
  /** The pattern of the route of an address. */
  routeOf: (pathname: string) => string;
}

/** From Node's request to the application and back. Whatever is thrown on the way ends here, logged. */
export function createListener(listening: Listening) {
  const { assets, probe, routeOf } = listening;
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (probe(incoming, outgoing)) return;
    const [path = "/"] = (incoming.url ?? "/").split("?", 1);
    const asset = assets.get(path);
    if (asset && (incoming.method === "GET" || incoming.method === "HEAD")) {
      void sendAsset(incoming, outgoing, asset).catch(() => outgoing.destroy());
      return;
    }
    const startedAt = performance.now();
    outgoing.once("close", () => {
      const method = knownMethods.has(incoming.method ?? "") ? String(incoming.method) : "other";
      const ms = performance.now() - startedAt;
      countRequest({ method, route: routeOf(path), status: outgoing.statusCode, ms });
    });
    void answerPage(listening, incoming, outgoing).catch((surprise) => {
      const isGone = incoming.destroyed || outgoing.destroyed;
      if (!isGone) logger.error({ err: surprise }, "a request failed");
      if (outgoing.headersSent) outgoing.destroy();
      else if (troubleOf(surprise)) return sendResponse(incoming, outgoing, refusal("unavailable", incoming));
      else outgoing.writeHead(500, { ...protective, "Content-Type": "text/plain; charset=utf-8" }).end("500\n");
      return undefined;
    });
  };
}

async function answerPage(
  { answer, shelves, life }: Listening,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (life.phase === "starting") {
    await sendResponse(incoming, outgoing, refusal("unavailable", incoming));
    return;
  }
  const place = shelves.placeFor(incoming, acceptedEncoding(incoming));
  if (place?.page) {
    sendKept(incoming, outgoing, place.page);
    return;
  }
  const request = toRequest(incoming, outgoing);
  // Whoever gives up reading leaves the connection open for the answer.
  const body = incoming.iterator({ destroyOnReturn: false });
  const response = request instanceof Request ? await answer(request, clientIp(incoming), body) : request;
  await life.held;
  const sent = await sendResponse(incoming, outgoing, response);
  if (sent && place && isSameForAll(outgoing, sent.text)) {
    place.keep({ headers: keptHeaders(outgoing), body: sent.packed });
  }
  // What nobody read of a refused body is let pass, within the server's time limit, so that the answer arrives.
  if (!incoming.complete) incoming.resume();
}

/** Addresses are read against our own origin: the Host header decides nothing. */
function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request | Response {
  const { url: path = "/", method = "GET" } = incoming;
  const problem = knownMethods.has(method) ? addressProblem(path) : "wrong-method";
  if (problem) return refusal(problem, incoming);
  const gone = new AbortController();
  outgoing.once("close", () => outgoing.writableFinished || gone.abort());
  const init = { method, headers: headersOf(incoming), signal: gone.signal };
  const url = env.ORIGIN + path;
  return new Request(url, init);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}

/** The page of a request that the application does not see, with its line in the log. */
function refusal(kind: RefusalKind, incoming: IncomingMessage): Response {
  const [path = "/"] = incoming.url?.startsWith("/") ? incoming.url.split("?", 1) : [];
  const page = refusalPage(kind, { url: `${env.ORIGIN}${path}`, headers: headersOf(incoming) });
  setSecurityHeaders(page.headers, { isHttps });
  const id = randomUUID();
  page.headers.set("X-Request-Id", id);
  const logged = loggedPath(path).slice(0, longestLoggedPath);
  logger.info({ id, method: incoming.method, path: logged, status: page.status, ms: 0 }, "request");
  return page;
}

/** The address the nearest proxy of ours saw; entries further left can be made up by the caller. */
function clientIp(incoming: IncomingMessage): string {
  const direct = incoming.socket.remoteAddress ?? "unknown";
  if (env.TRUSTED_PROXIES === 0) return direct;
  const forwarded = String(incoming.headers["x-forwarded-for"] ?? "").split(",");
  return forwarded.at(-env.TRUSTED_PROXIES)?.trim() || direct;
}

/** What is not even HTTP: Node's own parser stopped, so there is no request and no language but the default. */
export function rawProblem(code: string | undefined): string {
  const status = code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const isLate = code === "ERR_HTTP_REQUEST_TIMEOUT";
  const headers = Object.entries(protective).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${isLate ? "408 Request Timeout" : status}\r\n${headers.join("")}Connection: close\r\nContent-Length: 0\r\n\r\n`;
}
