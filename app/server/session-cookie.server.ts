import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";

const prefix = env.ORIGIN.startsWith("https:") ? "__Secure-" : "";
const cookieName = `${prefix}innohankinta.session_token`;

/** The token of the account library's signed cookie (`token.signature`); nothing when the signature is not ours. */
export function sessionToken(headers: Headers): string | undefined {
  const start = `${cookieName}=`;
  const cookie = headers
    .get("Cookie")
    ?.split(/;\s*/)
    .find((part) => part.startsWith(start));
  if (!cookie) return undefined;
  const value = decode(cookie.slice(start.length));
  const dot = value.lastIndexOf(".");
  if (dot < 1) return undefined;

  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const ours = createHmac("sha256", env.SESSION_SECRET).update(token).digest();
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
