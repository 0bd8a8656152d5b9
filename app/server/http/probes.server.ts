import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "../env.server.ts";
import type { Life } from "../life.server.ts";
import { protectiveHeaders } from "./security-headers.server.ts";

export interface Probes {
  life: Life;
  /** Throws when the database cannot be written. */
  tryWrite: () => void;
  /** A page of it cannot be read: most of the service goes on. */
  isDamaged: () => boolean;
  /** Everything counted, in the text format of Prometheus. */
  readMetrics: () => Promise<string>;
  /** Whoever gives it may read the metrics; without one, only this machine may. */
  metricsToken: string | undefined;
}

const protective = protectiveHeaders({ isHttps: env.ORIGIN.startsWith("https:") });

/** The state of the database is asked for at most this often, however often the question comes. */
const rememberedMs = 2000;

/** What those who watch the service ask: is it there, may it be sent requests, how is it doing. True when this was one. */
export function createProbes({ life, tryWrite, isDamaged, readMetrics, metricsToken }: Probes) {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let problem: string | undefined;

  const findProblem = (): string | undefined => {
    if (life.phase !== "serving") return life.phase;
    if (performance.now() - checkedAt < rememberedMs) return problem;
    checkedAt = performance.now();
    try {
      tryWrite();
      problem = undefined;
    } catch {
      problem = "the database cannot be written";
    }
    return problem;
  };

  const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    "/health": (_, response) => say(response, 200, "alive"),
    "/ready": (_, response) => {
      const found = findProblem();
      // Who asks takes the whole service off where this says no: for a damaged page that would take everything from everybody.
      say(
        response,
        found === undefined ? 200 : 503,
        found ?? (isDamaged() ? "ready, but the database is damaged" : "ready"),
      );
    },
    "/metrics": (request, response) => {
      if (!mayRead(request, metricsToken)) return say(response, 404, "not found");
      readMetrics().then(
        (text) => say(response, 200, text, "text/plain; version=0.0.4; charset=utf-8"),
        () => say(response, 503, "no metrics just now"),
      );
    },
  };

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const answer = answers[request.url ?? ""];
    answer?.(request, response);
    return answer !== undefined;
  };
}

function say(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    ...protective,
    ...(status === 503 ? { "Retry-After": "5" } : {}),
  });
  response.end(`${text.trimEnd()}\n`);
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;
/** Headers that a proxy adds: such a caller only seems to be on this machine. */
const ofProxies = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];

function mayRead(request: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined) return isSame(request.headers.authorization ?? "", `Bearer ${token}`);
  return loopback.test(request.socket.remoteAddress ?? "") && !ofProxies.some((name) => name in request.headers);
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));
