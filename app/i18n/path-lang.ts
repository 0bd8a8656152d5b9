import { isLang, type Lang } from "~/domain/lang.ts";

/** The language that a path names: every address of a page begins with it. */
export function langOfPath(pathname: string): Lang | undefined {
  const first = pathname.split("/", 2)[1];
  return isLang(first) ? first : undefined;
}

/** The same page and query in another language. */
export function inLang(pathname: string, search: string, lang: Lang): string {
  const rest = langOfPath(pathname) ? pathname.slice(3) : "";
  return `/${lang}${rest}${search}`;
}
