import { randomUUID } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { env } from "../env.server.ts";
import { logger } from "../logger.server.ts";
import { loggedPath } from "./logged-path.server.ts";
import type { SentPage } from "./page-shelf.server.ts";
import { contentPolicy } from "./security-headers.server.ts";

const isHttps = env.ORIGIN.startsWith("https:");

/** A script or style within the page, which would need a nonce; a script that is a file of ours needs none. */
const ownPart = /<script(?! src="\/assets\/[\w.-]+" defer="")|<style|nonce=/;

/** A whole page that its route calls public (it has a tag), and that holds nothing for one answer only. */
export const isSameForAll = (response: ServerResponse, page: Buffer): boolean =>
  response.statusCode === 200 &&
  response.hasHeader("ETag") &&
  !response.hasHeader("Set-Cookie") &&
  String(response.getHeader("Content-Type")).startsWith("text/html") &&
  !ownPart.test(page.toString("latin1"));

/** The headers of the answer without what was its alone. A nonce must never be sent twice, and no part of the page has it. */
export function keptHeaders(response: ServerResponse): OutgoingHttpHeaders {
  const { "x-request-id": _, ...headers } = response.getHeaders();
  return { ...headers, "content-security-policy": contentPolicy(undefined, isHttps) };
}

/** Sends the page again, or `304` to whom has it, with a line in the log as for every answer. */
export function sendKept(request: IncomingMessage, response: ServerResponse, { headers, body }: SentPage): void {
  const known = (request.headers["if-none-match"] ?? "").split(",").map((one) => one.trim());
  const status = known.includes(String(headers.etag)) ? 304 : 200;
  const id = randomUUID();
  if (status === 304) {
    const { "content-length": _, "content-encoding": __, "content-type": ___, ...others } = headers;
    response.writeHead(status, { ...others, "x-request-id": id }).end();
  } else {
    response.writeHead(status, { ...headers, "x-request-id": id }).end(body);
  }
  const path = loggedPath(request.url?.split("?", 1)[0] ?? "");
  logger.info({ id, method: request.method, path, status, ms: 0, kept: true }, "request");
}
