import type { MetaDescriptor } from "@remix-run/react";

/** Links of a public page's head: its other languages, and other forms of the same thing. */
export function languageLinks(alternates: readonly { lang: string; href: string }[]): MetaDescriptor[] {
  return alternates.map(({ lang, href }) => ({ tagName: "link", rel: "alternate", hrefLang: lang, href }));
}
