import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";
import { readCookie } from "./read-cookie.server.ts";

/** How the cookies of the account library begin. */
export const cookiePrefix = (origin: string): string =>
  origin.startsWith("https:") ? "__Host-innohankinta" : "innohankinta";

const cookieName = `${cookiePrefix(env.ORIGIN)}.session_token`;

/** The token of the account library's signed cookie (`token.signature`); nothing when the signature is not ours. */
export function sessionToken(headers: Headers): string | undefined {
  const value = readCookie(headers, cookieName) ?? "";
  const dot = value.lastIndexOf(".");
  if (dot < 1) return undefined;

  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const ours = createHmac("sha256", env.SESSION_SECRET).update(token).digest();
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined;
}
