import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Asset } from "./assets.server.ts";
import { chunksOf } from "./chunks.server.ts";
import { bytesOf } from "./whole-page.server.ts";

const brotliBytes = promisify(brotliCompress);
const gzipBytes = promisify(gzip);
const smallest = 1024;
const isText = (type: string): boolean =>
  /^(text\/(?!event-stream)|application\/(json|xml|.+\+(json|xml))|image\/svg)/.test(type);

type Encoding = "br" | "gzip" | undefined;

export function acceptedEncoding(request: IncomingMessage): Encoding {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? "gzip" : undefined;
}

export async function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): Promise<void> {
  if (request.headers["if-none-match"] === asset.headers.ETag) {
    response.writeHead(304, asset.headers).end();
    return;
  }
  const encoding = acceptedEncoding(request);
  const packed = encoding && (await asset.packed?.[encoding]());
  const body = packed ?? asset.bytes;
  const headers = { ...asset.headers, "Content-Length": body.length };
  response.writeHead(200, packed ? { ...headers, "Content-Encoding": encoding } : headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Texts are gathered and compressed whole (pages are rendered whole anyway); documents and events stream through as they are.
 * Returns a text and its bytes as they were sent.
 */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<{ text: Buffer; packed: Buffer } | undefined> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name !== "set-cookie") response.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);

  if (!answer.body || request.method === "HEAD") {
    response.end();
    return undefined;
  }
  if (!isText(answer.headers.get("Content-Type") ?? "") || answer.headers.has("Content-Encoding")) {
    await pipeline(chunksOf(answer.body), response);
    return undefined;
  }
  const body = await bytesOf(answer);
  response.appendHeader("Vary", "Accept-Encoding");
  const encoding = body.length < smallest ? undefined : acceptedEncoding(request);
  const packed = encoding ? await compress(body, encoding) : body;
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", packed.length);
  response.end(packed);
  return { text: body, packed };
}

/** Level 4 of Brotli packs a page as well as gzip's 6 and in less time. */
const compress = (body: Buffer, encoding: "br" | "gzip"): Promise<Buffer> =>
  encoding === "br" ? brotliBytes(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : gzipBytes(body);
