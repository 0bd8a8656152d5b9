import { isLang, type Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

/** Where to go after signing in: only a page of ours, whatever the address asked for. */
export function safeTarget(wish: string | null | undefined, lang: Lang): string {
  if (!wish?.startsWith("/") || wish.length > 2000) return paths.account(lang);
  try {
    const base = "http://own.invalid";
    const { origin, pathname, search } = new URL(wish, base);
    const isOurs = origin === base && isLang(pathname.split("/", 2)[1]) && !pathname.includes("//");
    return isOurs ? pathname + search : paths.account(lang);
  } catch {
    return paths.account(lang);
  }
}
