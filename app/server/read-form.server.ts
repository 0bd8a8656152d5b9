import { ok, type Result, refuse } from "~/domain/result.ts";
import type { FormRefusal } from "./form-refusal.server.ts";
import { chunksOf } from "./http/chunks.server.ts";
import { parseMultipart } from "./multipart.server.ts";
import { currentScope } from "./request-scope.server.ts";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
export const fileLimit = 10 * megabyte;
const textLimit = megabyte;
/** A step of the plan form with every text at its limit, as a browser encodes it. */
export const stepLimit = 8 * megabyte;
const fieldLimit = 2000;

export interface FormOptions {
  /** The most bytes of body that are read, files included. A route that takes a file says `fileLimit` plus its text. */
  limit?: number;
}

/**
 * The only reader of request bodies. `request.formData()` would answer 500 to garbage and read any size whole.
 * UTF-8 is strict; which characters a text may hold is for the rules of each field.
 */
export function readForm(
  request: Request,
  { limit = textLimit }: FormOptions = {},
): Promise<Result<FormData, FormRefusal>> {
  const scope = currentScope();
  if (!scope) return read(request, limit);
  scope.form ??= read(request, limit).then((form) => {
    if (form.ok) scope.posted = form.value;
    return form;
  });
  return scope.form;
}

async function read(request: Request, limit: number): Promise<Result<FormData, FormRefusal>> {
  const [mediaType = "", ...parameters] = (request.headers.get("Content-Type") ?? "").split(";");
  const media = mediaType.trim().toLowerCase();
  const isMultipart = media === "multipart/form-data";
  if (!isMultipart && media !== "application/x-www-form-urlencoded") return refuse({ kind: "wrong-media-type" });

  const body = await readBytes(request, limit);
  if (!body.ok) return body;
  return isMultipart
    ? parseMultipart(body.value, parameters.join(";"), { fieldLimit, fileLimit })
    : parseUrlencoded(body.value);
}

async function readBytes(request: Request, limit: number): Promise<Result<Buffer, FormRefusal>> {
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) return refuse({ kind: "too-large", limit });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of currentScope()?.body ?? chunksOf(request.body)) {
      size += chunk.byteLength;
      if (size > limit) return refuse({ kind: "too-large", limit });
      chunks.push(chunk);
    }
  } catch {
    // The connection broke off in the middle: nobody is there to read the answer, but it is not our error.
    return refuse({ kind: "malformed" });
  }
  return ok(Buffer.concat(chunks, size));
}

function parseUrlencoded(body: Buffer): Result<FormData, FormRefusal> {
  const form = new FormData();
  try {
    const pairs = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body).split("&").filter(Boolean);
    if (pairs.length > fieldLimit) return refuse({ kind: "malformed" });
    for (const pair of pairs) {
      const [name = "", ...value] = pair.replaceAll("+", " ").split("=");
      form.append(decodeURIComponent(name), decodeURIComponent(value.join("=")));
    }
  } catch {
    return refuse({ kind: "malformed" });
  }
  return ok(form);
}

/** The text of a field; "" when it is missing or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
