import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";
import { readCookie } from "./read-cookie.server.ts";
import { cookiePrefix } from "./session-cookie.server.ts";

const cookieName = `${cookiePrefix(env.ORIGIN)}.known`;
const halfYear = 180 * 86_400;

const markOf = (userId: string): string =>
  createHmac("sha256", env.SESSION_SECRET).update(`known browser of ${userId}`).digest("base64url");

/**
 * Whether this person gave the right password in this browser before. It opens nothing: it only keeps strangers, who guess the
 * password elsewhere, from keeping the person out.
 */
export function isKnownBrowser(headers: Headers, userId: string): boolean {
  const given = Buffer.from(readCookie(headers, cookieName) ?? "");
  const ours = Buffer.from(markOf(userId));
  return given.length === ours.length && timingSafeEqual(given, ours);
}

export const knownBrowserCookie = (userId: string): string => {
  const secure = env.ORIGIN.startsWith("https:") ? "; Secure" : "";
  return `${cookieName}=${markOf(userId)}; Max-Age=${halfYear}; Path=/; HttpOnly; SameSite=Lax${secure}`;
};
