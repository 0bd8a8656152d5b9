import { ok, type Result, refuse } from "~/domain/result.ts";

type Refusal = { kind: "too-large"; limit: number; field?: string } | { kind: "malformed" };
type Limits = { fieldLimit: number; fileLimit: number };

const malformed = refuse({ kind: "malformed" } as const);
const lineEnd = "\r\n";

/**
 * Reads `multipart/form-data` as browsers write it (RFC 7578, HTML's escapes of names). Written here because the
 * platform's reader throws on garbage and turns bytes that are not UTF-8 into other letters in silence.
 */
export function parseMultipart(body: Buffer, parameters: string, limits: Limits): Result<FormData, Refusal> {
  const boundary = /(?:^|;)\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(parameters);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) return malformed;

  const form = new FormData();
  const between = Buffer.from(`${lineEnd}--${mark}`);
  let at = body.indexOf(between.subarray(lineEnd.length));
  if (at === -1) return malformed;
  at += between.length - lineEnd.length;

  for (let count = 0; body.toString("latin1", at, at + 2) !== "--"; count += 1) {
    const end = body.indexOf(between, at);
    if (count >= limits.fieldLimit || end === -1 || body.toString("latin1", at, at + 2) !== lineEnd) return malformed;

    const added = addPart(form, body.subarray(at + lineEnd.length, end), limits);
    if (!added.ok) return added;
    at = end + between.length;
  }
  return ok(form);
}

function addPart(form: FormData, part: Buffer, { fileLimit }: Limits): Result<null, Refusal> {
  const headerEnd = part.indexOf(lineEnd + lineEnd);
  if (headerEnd === -1) return malformed;
  const content = part.subarray(headerEnd + 2 * lineEnd.length);
  const headers = decode(part.subarray(0, headerEnd));
  const name = headers === undefined ? undefined : parameter(headers, "name");
  if (headers === undefined || name === undefined) return malformed;

  const fileName = parameter(headers, "filename");
  if (fileName === undefined) {
    const text = decode(content);
    if (text === undefined) return malformed;
    form.append(name, text);
    return ok(null);
  }
  if (content.length > fileLimit) return refuse({ kind: "too-large", limit: fileLimit, field: name });
  // A file field left empty arrives as a file with no name and no bytes.
  if (fileName !== "" || content.length > 0) form.append(name, new File([new Uint8Array(content)], fileName));
  return ok(null);
}

function parameter(headers: string, name: "name" | "filename"): string | undefined {
  const found = new RegExp(`^content-disposition:\\s*form-data;[^\\r\\n]*?[;\\s]${name}="([^"\\r\\n]*)"`, "im").exec(
    headers,
  );
  return found?.[1]?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
