import { createHash } from "node:crypto";
import type { Result } from "~/domain/result.ts";
import { createRateLimit } from "./http/rate-limit.server.ts";
import { publicTag } from "./public-page.server.ts";
import { type AnyRefusal, statusOf } from "./respond.server.ts";

const minute = 60_000;
const waitForReading = createRateLimit("open data", { most: 600, windowMs: minute });
/** A file of thousands of examples takes more work than a page. */
const waitForFile = createRateLimit("files of open data", { most: 30, windowMs: minute });

const openHeaders = () =>
  new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=60",
  });

const refusal = (kind: AnyRefusal, headers: Headers): Response =>
  Response.json({ error: kind }, { status: statusOf(kind), headers });

function tooMany(request: Request, waitFor: typeof waitForFile): Response | undefined {
  if (waitFor(request.headers.get("x-client-ip") ?? "", Date.now()) === 0) return undefined;
  const headers = openHeaders();
  headers.set("Cache-Control", "no-store");
  return refusal({ kind: "too-many" }, headers);
}

interface OpenAnswer<Value, Refusal extends AnyRefusal> {
  readonly read: () => Result<Value, Refusal>;
  /** What is answered of the value, where that is not all of it. */
  readonly bodyOf?: (value: Value) => unknown;
  readonly headersOf?: (value: Value) => Readonly<Record<string, string>>;
}

/** Open data: readable from any site, `304` while it is unchanged, a limit per address, refusals as JSON too. */
export function publicJson<Value, Refusal extends AnyRefusal>(
  request: Request,
  { read, bodyOf, headersOf }: OpenAnswer<Value, Refusal>,
): Response {
  const refused = tooMany(request, waitForReading);
  if (refused) return refused;
  const { tag, isKnown } = publicTag(request);
  const headers = openHeaders();
  if (isKnown) {
    headers.set("ETag", tag);
    return new Response(null, { status: 304, headers });
  }
  const result = read();
  if (!result.ok) return refusal(result.refusal, headers);
  headers.set("ETag", tag);
  for (const [name, value] of Object.entries(headersOf?.(result.value) ?? {})) headers.set(name, value);
  return Response.json(bodyOf ? bodyOf(result.value) : result.value, { headers });
}

interface OpenFile {
  readonly type: string;
  /** A name to save it by; without it the browser shows it. */
  readonly name?: string;
  /** Takes the work of a whole result set. */
  readonly heavy?: boolean;
  readonly write: () => string | Buffer | Promise<string | Buffer>;
}

let lastFile: Promise<unknown> = Promise.resolve();

/** Files of whole results are made one after another: several at once would take the memory and time of all pages. */
function inTurn<Value>(work: () => Promise<Value> | Value): Promise<Value> {
  const made = lastFile.then(work, work);
  lastFile = made.catch(() => undefined);
  return made;
}

/** A public file made on demand: tables, feeds and lists for search engines. */
export async function publicFile(request: Request, { type, name, heavy, write }: OpenFile): Promise<Response> {
  const refused = tooMany(request, heavy ? waitForFile : waitForReading);
  if (refused) return refused;
  const { tag, isKnown } = publicTag(request);
  const headers = openHeaders();
  headers.set("ETag", tag);
  if (isKnown) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", type);
  if (name) headers.set("Content-Disposition", `attachment; filename="${name}"`);
  const written = await (heavy ? inTurn(write) : write());
  return new Response(typeof written === "string" ? written : new Uint8Array(written), { headers });
}

/** A name that says which result it is: the same search gives the same name. */
export const nameOfResult = (search: string): string =>
  search === "" ? "innohankinta" : `innohankinta-${createHash("sha256").update(search).digest("hex").slice(0, 8)}`;
