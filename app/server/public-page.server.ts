import { createHash, randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { languages } from "~/domain/lang.ts";
import { inLang, langOfPath } from "~/i18n/path-lang.ts";
import type { Alternate } from "~/ui/page-links.ts";
import { env } from "./env.server.ts";
import { publicVersion } from "./public-version.server.ts";
import { sessionToken } from "./session-cookie.server.ts";

/** Pages of one build may change with the next: the tag of a page begins with what this process is. */
const process = randomUUID();

/** A strong tag made from what an answer is made from, and whether the asker has that answer already. */
export function publicTag(request: Request): { tag: string; isKnown: boolean } {
  const { pathname, search } = new URL(request.url);
  const madeFrom = JSON.stringify([process, pathname, search, publicVersion()]);
  const tag = `"${createHash("sha256").update(madeFrom).digest("base64url").slice(0, 27)}"`;
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((one) => one.trim());
  return { tag, isKnown: known.includes(tag) };
}

/**
 * Headers of a page that is the same for everybody. An unchanged page is answered `304` before anything is read or
 * drawn.
 */
export function publicHeaders(request: Request): Headers {
  const headers = new Headers({ "Cache-Control": "no-cache" });
  // A signed-in person's page has their name in it.
  if (sessionToken(request.headers) !== undefined) return headers;

  const { tag, isKnown } = publicTag(request);
  if (isKnown) throw data(null, { status: 304, headers: { ETag: tag } });
  headers.set("ETag", tag);
  return headers;
}

/** The same page in each language, for the head. `search` is the part of the query that makes it another page. */
export function alternates(request: Request, search = ""): Alternate[] {
  const { pathname } = new URL(request.url);
  const own = langOfPath(pathname);
  return languages.map((lang) => ({ lang, href: env.ORIGIN + inLang(pathname, search, lang), own: lang === own }));
}
