import { randomBytes, randomUUID } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import { env } from "../env.server.ts";
import { guessLang } from "../lang.server.ts";
import { logger } from "../logger.server.ts";
import { type RequestScope, runInScope } from "../request-scope.server.ts";
import type { RefusalKind } from "../respond.server.ts";
import { sessionToken } from "../session-cookie.server.ts";
import { sayTaken } from "../taken-forms.server.ts";
import { addressProblem, isSafe, senderProblem } from "./checks.server.ts";
import { loggedPath } from "./logged-path.server.ts";
import { problemPage } from "./problem-page.server.ts";
import { createRateLimit } from "./rate-limit.server.ts";
import { createRenderer } from "./rooms.server.ts";
import { setSecurityHeaders } from "./security-headers.server.ts";
import { sayStorageTrouble } from "./storage-trouble.server.ts";

declare module "@remix-run/server-runtime" {
  /** What the server tells the pages of each request. */
  interface AppLoadContext {
    /** Scripts and styles in the page must carry it. */
    nonce: string;
    /** The number in the log and on the page of an unexpected error. */
    requestId: string;
  }
}

const minute = 60_000;
const { host, protocol } = new URL(env.ORIGIN);
const isHttps = protocol === "https:";
const formTargets = [...new Set(env.providers.map(({ issuer }) => new URL(issuer).origin))];

/** The body comes beside the request where it comes from Node: making it a stream of the web and reading that is slow. */
export type AnswerRequest = (request: Request, clientIp: string, body?: AsyncIterable<Uint8Array>) => Promise<Response>;

/** The whole application as one function: checks, limits, page, headers, log line. The server only carries bytes. */
export function createApp(build: ServerBuild): AnswerRequest {
  const mode = env.MODE === "development" ? "development" : "production";
  const renderPage = createRenderer(sayStorageTrouble(build), mode);
  const waitForPosts = createPostLimit();

  return function answer(request, clientIp, body) {
    const scope: RequestScope = { id: randomUUID(), cookies: [], ...(body ? { body } : {}) };
    return runInScope(scope, () => answerInScope(request, clientIp, scope));
  };

  async function answerInScope(request: Request, clientIp: string, scope: RequestScope) {
    const { id: requestId, cookies } = scope;
    const startedAt = performance.now();
    const nonce = randomBytes(16).toString("base64");
    const { pathname, search } = new URL(request.url);
    request.headers.set("x-client-ip", clientIp);

    const problem = addressProblem(pathname + search) ?? senderProblem(request.method, request.headers, env.ORIGIN);
    const wait = problem || isSafe(request.method) ? 0 : waitForPosts(request, clientIp);
    const refused = problem ?? (wait > 0 ? "too-many" : undefined);
    const response = refused
      ? refusalPage(refused, request)
      : ofWhoLeft(request, withOwnHeaders(await renderPage(settleSender(request), { nonce, requestId })));
    await sayTaken(request, response, scope);
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    sayWhenAgain(response, scope.wait);

    setSecurityHeaders(response.headers, { nonce, isHttps, formTargets });
    response.headers.set("X-Request-Id", requestId);
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    logger.info({ method: request.method, path: loggedPath(pathname), status: response.status, ms }, "request");
    return response;
  }
}

/** Remix compares Origin and Host once more and answers 500 where they differ; who sends is already decided here. */
function settleSender(request: Request): Request {
  if (isSafe(request.method)) return request;
  request.headers.delete("X-Forwarded-Host");
  request.headers.set("Host", host);
  request.headers.set("Origin", env.ORIGIN);
  return request;
}

/** A signed-in person saves many answers a minute; an address (a whole city hall may share one) many times that. */
function createPostLimit() {
  const waitForSession = createRateLimit("posts of a session", { most: 300, windowMs: minute });
  const waitForStranger = createRateLimit("posts of strangers", { most: 60, windowMs: minute });
  const waitForAddress = createRateLimit("posts from an address", { most: 6000, windowMs: minute });

  return (request: Request, clientIp: string): number => {
    const now = Date.now();
    const token = sessionToken(request.headers);
    const own = token === undefined ? waitForStranger(clientIp, now) : waitForSession(token, now);
    return Math.max(own, waitForAddress(clientIp, now));
  };
}

export function refusalPage(kind: RefusalKind, request: Pick<Request, "url" | "headers">): Response {
  const { pathname } = new URL(request.url);
  const page = problemPage(kind, guessLang(pathname, request.headers.get("Accept-Language")));
  if (kind === "wrong-method") page.headers.set("Allow", "GET, HEAD, POST");
  sayWhenAgain(page);
  return page;
}

/** When the limit that was met begins anew, or the database may be back. */
function sayWhenAgain({ status, headers }: Response, wait = 0): void {
  if (status === 429 && wait > 0) headers.set("Retry-After", String(wait));
  if (status === 503 || status === 507) headers.set("Retry-After", "30");
}

/** Remix answers 500 to a request whose sender went away in the middle: nobody reads it, and the log knows it as proxies do. */
const ofWhoLeft = ({ signal }: Request, response: Response): Response =>
  signal.aborted && response.status === 500 ? new Response(null, { status: 499 }) : response;

/** Headers of some answers (`Response.redirect`) cannot be changed: those are copied. */
function withOwnHeaders(response: Response): Response {
  try {
    response.headers.delete("X-Powered-By");
    return response;
  } catch {
    return new Response(response.body, response);
  }
}
