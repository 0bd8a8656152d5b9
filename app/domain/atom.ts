import type { Lang } from "./lang.ts";
import { element, type Xml, xmlFile } from "./xml.ts";

interface Feed {
  /** Whole addresses: of the feed itself, and of the page that shows the same. */
  self: string;
  page: string;
  lang: Lang;
  title: string;
  subtitle: string;
  updated: Date;
  rights?: string;
}

/** A link to a page for people, whole address. */
export const alternateLink = (href: string, lang: Lang): Xml =>
  element("link", { rel: "alternate", type: "text/html", hreflang: lang, href });

/** A feed of the service with its entries (RFC 4287). */
export const atomFeed = (
  { self, page, lang, title, subtitle, updated, rights }: Feed,
  entries: readonly Xml[],
): string =>
  xmlFile(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang }, [
      element("id", {}, self),
      element("title", {}, title),
      element("subtitle", {}, subtitle),
      element("updated", {}, updated.toISOString()),
      element("author", {}, [element("name", {}, "Innohankinta")]),
      ...(rights === undefined ? [] : [element("rights", {}, rights)]),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      alternateLink(page, lang),
      ...entries,
    ]),
  );
