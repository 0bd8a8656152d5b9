import fc from "fast-check";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { facets } from "~/domain/library-filters.ts";

const textOf = async (response: Response): Promise<string> => (await response.text()).replace(/<[^>]+>/g, " ");

test("a search finds an inflected form in each language and marks it", async () => {
  const { anyone } = await freshApp({ content: true });
  const found = await anyone.get("/fi/examples?q=padot");
  expect(found.status).toBe(200);
  expect(await found.text()).toContain("/fi/examples/dike-data-service-centre");

  const swedish = await (await anyone.get("/sv/examples?q=elbussar")).text();
  expect(swedish).toMatch(/<mark>elbuss/);
});

test("public pages carry no script but the library's one file, and an unchanged page is not sent again", async () => {
  const { anyone } = await freshApp({ content: true });
  for (const path of ["/fi/examples", "/sv/examples/oulubot", "/en/cities", "/en/cities/vaasa", "/fi/programmes"]) {
    const page = await anyone.get(path);
    expect(page.status, path).toBe(200);
    const scripts = (await page.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts, path).toHaveLength(path === "/fi/examples" ? 1 : 0);
    for (const script of scripts) expect(script).toMatch(/^<script src="\/assets\/live-search-[\w-]+\.js" defer="">$/);
    const tag = page.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await anyone.get(path, { headers: { "If-None-Match": tag } });
    expect(again.status, path).toBe(304);
    expect(await again.text()).toBe("");
  }
});

test("what the sources do not say is said to be unknown, and a sum is shown with what it means", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await textOf(await anyone.get("/en/examples/oodi-logistics-robots"));
  expect(page).toContain("The source does not say");
  expect(page).toContain("€366,800");
  expect(page).toContain("It is not a contract price");
});

test("Finnish and Swedish texts say that they are translations", async () => {
  const { anyone } = await freshApp({ content: true });
  expect(await textOf(await anyone.get("/fi/examples/oulubot"))).toContain("käännös");
  expect(await textOf(await anyone.get("/sv/examples/oulubot"))).toContain("översättning");
  expect(await textOf(await anyone.get("/en/examples/oulubot"))).not.toContain("translation of a summary");
});

test("what cannot be understood in an address is left out with a word about it", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await anyone.get("/en/examples?theme=nonsense&page=-1");
  expect(page.status).toBe(200);
  expect(await textOf(page)).toContain("could not be understood");
  expect((await anyone.get("/api/v1/examples?theme=nonsense")).status).toBe(400);
});

test("an unknown example is not found, as a page and as data", async () => {
  const { anyone } = await freshApp({ content: true });
  expect((await anyone.get("/sv/examples/nothing-here")).status).toBe(404);
  expect((await anyone.get("/api/v1/examples/nothing-here")).status).toBe(404);
});

test("no address of the library gives a server error", async () => {
  const { anyone } = await freshApp({ content: true });
  const name = fc.constantFrom<string>("q", "sort", "page", ...facets);
  const value = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom('"', "NEAR(", "1e9", "-1", "*"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 5 }), async (pairs) => {
      const page = await anyone.get(`/en/examples?${new URLSearchParams(pairs.map(([key, given]) => [key, given]))}`);
      expect(page.status).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("similar examples say why: words that both needs have, theme, procedure, question or city", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get("/en/examples/turku-first-electric-buses")).text();
  const similar = page.slice(page.indexOf('id="example-similar"'));
  expect(similar).toMatch(/\/en\/examples\/turku-foli-points-system.{1,200}both tell of: [^<]*electric[^<]*same theme/);
});

test("every example leads to others, also one whose words no other has", async () => {
  const { anyone, db } = await freshApp({ content: true });
  const ids = db.$client.prepare("SELECT id FROM examples WHERE stage = 'published'").pluck().all();
  for (const id of ids) {
    const page = await (await anyone.get(`/sv/examples/${id}`)).text();
    const similar = page.slice(page.indexOf('id="example-similar"'));
    expect(similar.match(/Därför att: /g)?.length ?? 0, String(id)).toBeGreaterThan(1);
  }
});

test("an example is told to programs by schema.org's names, and says in which languages its text is", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get("/sv/examples/oulubot")).text();
  expect(page).toContain('itemType="https://schema.org/Article"');
  expect(page).toMatch(/<meta itemProp="headline" content="[^"]+"\/>/);
  expect(page).toContain('<meta itemProp="inLanguage" content="sv"/>');
  expect(page).toMatch(/<link itemProp="isBasedOn" href="https:[^"]+"\/>/);
  expect(page).toContain("på engelska (original), på finska (översättning), på svenska (översättning)");
});

test("words that are added to a library sorted as usual bring the best match first", async () => {
  const { anyone } = await freshApp({ content: true });
  const plain = await (await anyone.get("/en/examples")).text();
  expect(plain).toMatch(/<option value="" selected="">Most complete<\/option>/);
  const typed = await (await anyone.get("/en/examples?q=snow&sort=")).text();
  expect(typed).toMatch(/<option value="" selected="">Best match<\/option>/);
});
