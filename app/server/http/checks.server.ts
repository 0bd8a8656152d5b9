import type { RefusalKind } from "../respond.server.ts";

const safeMethods = new Set(["GET", "HEAD"]);
const longestAddress = 8000;

export const isSafe = (method: string): boolean => safeMethods.has(method);

/** What is wrong with an address before anything looks at it: `path` is what the request line says. */
export function addressProblem(path: string): RefusalKind | undefined {
  if (path.length > longestAddress) return "too-long-address";
  if (!path.startsWith("/") || path.includes("\\")) return "malformed";
  try {
    const decoded = decodeURIComponent(path.replaceAll("+", " "));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return /[\u0000-\u0008\u000e-\u001f\u007f]/.test(decoded) ? "malformed" : undefined;
  } catch {
    return "malformed";
  }
}

/**
 * Only our own pages may send us forms. Every browser of today sends Origin with a post, and Sec-Fetch-Site where the
 * connection is safe; a request with neither did not come from a page.
 */
export function senderProblem(method: string, headers: Headers, origin: string): RefusalKind | undefined {
  if (isSafe(method)) return undefined;
  if (method !== "POST") return "wrong-method";

  const site = headers.get("Sec-Fetch-Site");
  if (site !== null) return site === "same-origin" || site === "none" ? undefined : "cross-site";
  return headers.get("Origin") === origin ? undefined : "cross-site";
}
