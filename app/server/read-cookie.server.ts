/** The value of a cookie that was sent, decoded; empty where it cannot be decoded. */
export function readCookie(headers: Headers, name: string): string | undefined {
  const start = `${name}=`;
  const cookies = headers.get("Cookie")?.split(/;\s*/) ?? [];
  const cookie = cookies.find((part) => part.startsWith(start));
  return cookie === undefined ? undefined : decoded(cookie.slice(start.length));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
