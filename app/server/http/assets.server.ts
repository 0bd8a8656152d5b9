import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { env } from "../env.server.ts";
import { protectiveHeaders } from "./security-headers.server.ts";

const contentTypes: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
};
const compressible = new Set([".js", ".css", ".json", ".svg", ".txt", ".ttf", ".webmanifest"]);

const protective = protectiveHeaders({ isHttps: env.ORIGIN.startsWith("https:") });
const brotliBytes = promisify(brotliCompress);
const gzipBytes = promisify(gzip);

export interface Asset {
  bytes: Buffer;
  /** The file packed, for who first asks for it so, and for all after; absent where packing saves nothing. */
  packed?: Readonly<Record<"br" | "gzip", () => Promise<Buffer>>>;
  headers: Record<string, string> & { ETag: string };
}

/**
 * All files of the built client, read at the start: a request is a look in a map, so no address can name a file outside it.
 * They are packed when they are first asked for: all of them would be seconds of work at each start of each process. Names under `assets/` carry a hash of their content and never change.
 */
export function loadAssets(folder: string): ReadonlyMap<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      return [path, loadAsset(file, path)];
    }),
  );
}

function loadAsset(file: string, path: string): Asset {
  const bytes = readFileSync(file);
  const extension = extname(file);
  const headers = {
    ...protective,
    "Content-Type": contentTypes[extension] ?? "application/octet-stream",
    "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    ETag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
  };
  if (!compressible.has(extension) || bytes.length < 512) return { bytes, headers };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const packed = { br: once(() => brotliBytes(bytes, quality)), gzip: once(() => gzipBytes(bytes)) };
  return { bytes, packed, headers: { ...headers, Vary: "Accept-Encoding" } };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
