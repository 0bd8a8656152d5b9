import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "csv-parse/sync";
import { insertExample } from "db/repositories/examples.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import readXlsxFile from "read-excel-file/node";
import { noon } from "tests/support/plans.ts";
import { freshApp, origin, type TestApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import type { ExampleContent } from "~/domain/example.ts";

const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

function insert({ db }: TestApp, id: string, change: Partial<ExampleContent>): void {
  const [first] = firstExamples();
  if (!first) throw new Error("there is first content");
  const content = { ...first.content, ...change };
  insertExample(db, { id, stage: "published", origin: { kind: "source" }, content, cityName: undefined, at: noon });
}

const hostile = '=HYPERLINK("http://evil.example","x"),\r\n"quoted" <b>&amp; \u0001 ä € 🙂 ]]>';

test("a CSV of a result has the rows of the page, a byte order mark and no cell that runs as a formula", async () => {
  const app = await freshApp({ content: true });
  insert(app, "hostile", { title: { fi: hostile, sv: "+1", en: "@SUM(A1)" }, buyer: "-2+3" });
  const answer = await app.anyone.get("/api/v1/examples.csv?country=FI");
  const bytes = await bytesOf(answer);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString("utf8")).toMatch(/\r\n$/);
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true, record_delimiter: "\r\n" });
  const list = await (await app.anyone.get("/api/v1/examples?country=FI")).json();
  expect(rows.map(({ id }) => id)).toEqual(list.examples.map(({ id }: { id: string }) => id));
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const row = rows.find(({ id }) => id === "hostile");
  expect(row).toMatchObject({ title_fi: `'${hostile}`, title_sv: "'+1", title_en: "'@SUM(A1)", buyer: "'-2+3" });
});

test("an XLSX of a result is read back by another library, with hostile texts as text", async () => {
  const app = await freshApp({ content: true });
  insert(app, "hostile", { title: { fi: hostile, sv: "+1", en: hostile }, valueEur: 12345, valueMeaning: "budget" });
  const answer = await app.anyone.get("/en/examples.xlsx?q=&sort=largest");
  const sheets = await readXlsxFile(await bytesOf(answer));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Examples", "About this file"]);
  const [head = [], ...rows] = sheets[0]?.data ?? [];
  expect(rows).toHaveLength(41);
  const at = (title: string) => head.indexOf(title);
  const row = rows.find((cells) => String(cells[at("Page")]).endsWith("/en/examples/hostile")) ?? [];
  expect(String(row[at("Title")]).replaceAll("\r\n", "\n")).toBe(
    hostile.replace("\u0001", "").replaceAll("\r\n", "\n"),
  );
  expect(row[at("Sum (€)")]).toBe(12345);
  expect(row[at("What the sum means")]).toBe("Budget");
});

test("every state of the library has its feed, named in the head of the page and on it", async () => {
  const app = await freshApp({ content: true });
  insert(app, "newest", { title: { fi: hostile, sv: hostile, en: hostile } });
  app.db.$client.exec(
    "UPDATE examples SET published_at = published_at + 5000, updated_at = updated_at + 5000 WHERE id = 'newest'",
  );
  const page = await (await app.anyone.get("/fi/examples?q=lumi&country=FI")).text();
  const feed = "/fi/examples.atom?q=lumi&amp;country=FI";
  expect(page).toContain(`type="application/atom+xml" href="${feed}"`);
  expect(page).toContain(`<a href="${feed}">`);

  for (const path of [
    "/fi/examples.atom",
    "/sv/examples.atom?q=lumi&country=FI",
    "/en/examples.atom?q=nothingatallofthis",
  ]) {
    const answer = await app.anyone.get(path);
    expect(answer.headers.get("Content-Type")).toContain("application/atom+xml");
    const xml = await answer.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = parseFeed(xml);
    expect(read.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(read.self).toBe(origin + path);
  }
  const all = parseFeed(await (await app.anyone.get("/fi/examples.atom")).text());
  expect(all.items).toHaveLength(41);
  expect(all.items[0]).toMatchObject({ id: `${origin}/api/v1/examples/newest`, url: `${origin}/fi/examples/newest` });
});

test("the list for search engines has every page in every language and is named in robots.txt", async () => {
  const { anyone } = await freshApp({ content: true });
  expect(await (await anyone.get("/robots.txt")).text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
  const xml = await (await anyone.get("/sitemap.xml")).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  const addresses: string[] = urlset.url.map(({ loc }: { loc: string }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const lang of ["fi", "sv", "en"]) expect(addresses).toContain(`${origin}/${lang}/examples/oulubot`);
  for (const address of addresses.filter((_, index) => index % 20 === 0)) {
    expect((await anyone.get(address.replace(origin, ""))).status, address).toBe(200);
  }
  expect(urlset.url[0]["xhtml:link"].map((link: Record<string, string>) => link["@_hreflang"])).toEqual([
    "fi",
    "sv",
    "en",
  ]);
});

test("the list of a large library names its parts", async () => {
  const { anyone, db } = await freshApp({ content: true });
  db.$client.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 125)
     INSERT INTO examples (id, stage, version, origin, content, theme, country, questions, has_figures, has_documents, completeness, checked_on, published_at, updated_at)
     SELECT id || '-' || i, stage, version, origin, content, theme, country, questions, has_figures, has_documents, completeness, checked_on, published_at, updated_at FROM examples, n`,
  );
  const { sitemapindex } = new XMLParser().parse(await (await anyone.get("/sitemap.xml")).text());
  expect(sitemapindex.sitemap).toHaveLength(3);
  const counts: number[] = [];
  for (const { loc } of sitemapindex.sitemap) {
    const { urlset } = new XMLParser().parse(await (await anyone.get(loc.replace(origin, ""))).text());
    counts.push(urlset.url.length);
  }
  expect(counts.slice(1)).toEqual([15_000, (40 * 126 - 5000) * 3]);
  expect((await anyone.get("/sitemap/3.xml")).status).toBe(404);
});

test("a public page names itself, its languages and what a link to it shows", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get("/sv/examples/oulubot?from=somewhere")).text();
  expect(page).toContain(`<link rel="canonical" href="${origin}/sv/examples/oulubot"/>`);
  for (const lang of ["fi", "sv", "en"]) {
    expect(page).toContain(`<link rel="alternate" hrefLang="${lang}" href="${origin}/${lang}/examples/oulubot"/>`);
  }
  expect(page).toContain('hrefLang="x-default"');
  expect(page).toMatch(/<meta property="og:title" content="[^"]+"\/>/);
  expect(page).toMatch(/<meta property="og:description" content="[^"]+"\/>/);
  expect(page).toMatch(/<meta property="og:image" content="http:[^"]+\/assets\/preview-[\w-]+\.png"\/>/);
  expect(page).toContain(`<meta property="og:url" content="${origin}/sv/examples/oulubot"/>`);
});

test("the page about the open data names every address of the description", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get("/en/api")).text();
  const { paths } = await (await anyone.get("/api/v1/openapi.json")).json();
  for (const path of Object.keys(paths)) expect(page).toContain(path.replace("{lang}", "en"));
});
