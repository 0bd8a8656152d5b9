import type { Db } from "db/connection.ts";
import { countExamples, listExampleDays } from "db/repositories/library-overview.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { element, type Xml, xmlFile } from "~/domain/xml.ts";
import { paths } from "~/paths.ts";

/** Examples in one file: three addresses each, under the 50,000 that a file may have. */
const perPart = 5000;
const xmlns = "http://www.sitemaps.org/schemas/sitemap/0.9";

interface Site {
  readonly origin: string;
  /** Regions of the network, each with a page of its own. */
  readonly regions: readonly string[];
}

/** The list for search engines; of a large library it names lists. */
export function sitemap(db: Db, site: Site): string {
  const parts = Math.ceil(countExamples(db) / perPart);
  if (parts <= 1) return urlset([...pageUrls(site), ...exampleUrls(db, site.origin, 0)]);
  const all = Array.from({ length: parts + 1 }, (_, part) => site.origin + paths.sitemapPart(part));
  return xmlFile(
    element(
      "sitemapindex",
      { xmlns },
      all.map((href) => element("sitemap", {}, [element("loc", {}, href)])),
    ),
  );
}

/** Part 0 has the pages of the service, the others the examples. */
export function sitemapPart(db: Db, site: Site, part: string): Result<string, { kind: "not-found" }> {
  if (!/^\d{1,6}$/.test(part)) return refuse({ kind: "not-found" });
  if (part === "0") return ok(urlset(pageUrls(site)));
  const urls = exampleUrls(db, site.origin, (Number(part) - 1) * perPart);
  return urls.length > 0 ? ok(urlset(urls)) : refuse({ kind: "not-found" });
}

const urlset = (urls: readonly Xml[]): string =>
  xmlFile(element("urlset", { xmlns, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" }, urls));

const pages: readonly ((lang: Lang) => string)[] = [
  paths.home,
  paths.examples,
  paths.cities,
  paths.programmes,
  paths.market,
  paths.wordings,
  paths.adviser,
  paths.law,
  (lang) => paths.emptyForm(lang, "full"),
  (lang) => paths.emptyForm(lang, "light"),
  paths.api,
  paths.help,
  paths.accessibility,
  paths.privacy,
  paths.terms,
];

const pageUrls = ({ origin, regions }: Site): Xml[] =>
  [...pages, ...regions.map((id) => (lang: Lang) => paths.city(lang, id))].flatMap((page) => inAll(origin, page));

const exampleUrls = (db: Db, origin: string, offset: number): Xml[] =>
  listExampleDays(db, perPart, offset).flatMap(({ id, day }) => inAll(origin, (lang) => paths.example(lang, id), day));

/** A page in each language; each names all. */
function inAll(origin: string, page: (lang: Lang) => string, day?: string): Xml[] {
  const others = languages.map((lang) =>
    element("xhtml:link", { rel: "alternate", hreflang: lang, href: origin + page(lang) }),
  );
  return languages.map((lang) =>
    element("url", {}, [
      element("loc", {}, origin + page(lang)),
      ...(day ? [element("lastmod", {}, day)] : []),
      ...others,
    ]),
  );
}
