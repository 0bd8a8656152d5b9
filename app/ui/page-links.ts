import type { MetaDescriptor } from "@remix-run/react";
import preview from "~/ui/preview.png?url";

export interface Alternate {
  readonly lang: string;
  readonly href: string;
  /** The page itself. */
  readonly own: boolean;
}

interface Page {
  readonly title: string;
  readonly description?: string;
  readonly alternates: readonly Alternate[];
}

const locales: Readonly<Record<string, string>> = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" };
const previewLength = 300;

/** The head of a public page: its own address, its other languages, and what a link to it shows elsewhere. */
export function pageHead(page: Page | undefined, kind: "website" | "article" = "website"): MetaDescriptor[] {
  if (!page) return [];
  const { title, description, alternates } = page;
  const own = alternates.find((one) => one.own);
  const others = alternates.filter((one) => !one.own);
  const forStrangers = alternates.find(({ lang }) => lang === "en");
  return [
    ...(own ? [{ tagName: "link", rel: "canonical", href: own.href }] : []),
    ...alternates.map(({ lang, href }) => ({ tagName: "link", rel: "alternate", hrefLang: lang, href })),
    ...(forStrangers
      ? [{ tagName: "link", rel: "alternate", hrefLang: "x-default", href: forStrangers.href } as const]
      : []),
    { property: "og:type", content: kind },
    { property: "og:site_name", content: "Innohankinta" },
    { property: "og:title", content: title.replaceAll("\u00ad", "") },
    ...(description ? [{ property: "og:description", content: cut(description) }] : []),
    ...(own
      ? [
          { property: "og:url", content: own.href },
          { property: "og:locale", content: locales[own.lang] ?? own.lang },
          { property: "og:image", content: new URL(preview, own.href).href },
          { property: "og:image:width", content: "1200" },
          { property: "og:image:height", content: "630" },
          { property: "og:image:alt", content: "Innohankinta" },
        ]
      : []),
    ...others.map(({ lang }) => ({ property: "og:locale:alternate", content: locales[lang] ?? lang })),
    { name: "twitter:card", content: "summary" },
  ];
}

const cut = (text: string): string =>
  text.length <= previewLength ? text : `${text.slice(0, previewLength).replace(/\s+\S*$/, "")} …`;

/** Another form of the page, such as its feed. */
export const otherForm = (type: string, href: string, title: string): MetaDescriptor => ({
  tagName: "link",
  rel: "alternate",
  type,
  href,
  title,
});
