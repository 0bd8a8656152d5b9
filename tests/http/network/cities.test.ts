import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { regions } from "~/features/network/network-content.server.ts";

test("all sixteen regions are on the list and on the map, and each has its page in three languages", async () => {
  const { anyone } = await freshApp({ content: true });
  const list = await (await anyone.get("/sv/cities")).text();
  for (const { id } of regions) {
    expect(list.split(`/sv/cities/${id}"`).length - 1, id).toBe(2);
    for (const lang of ["fi", "sv", "en"]) expect((await anyone.get(`/${lang}/cities/${id}`)).status).toBe(200);
  }
  expect(regions).toHaveLength(16);
}, 30_000);

test("a region without examples says so and invites the first", async () => {
  const { anyone } = await freshApp({ content: true });
  expect(await (await anyone.get("/en/cities/kajaani")).text()).toContain("There is no example from");
  expect(await (await anyone.get("/en/cities/turku")).text()).toContain("/en/examples/turku-first-electric-buses");
});

test("the packages of Vaasa are not called priorities", async () => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get("/en/cities/vaasa")).text();
  expect(page).toContain("Packages of measures");
  expect(page).not.toContain("Priorities of the agreement");
});

test("a member is found by its own name on the page of its region", async () => {
  const { anyone } = await freshApp({ content: true });
  const moved = await anyone.get("/fi/cities/imatra");
  expect(moved.status).toBe(301);
  expect(moved.headers.get("Location")).toBe("/fi/cities/lappeenranta");
});

test.each([
  ["en", "About €450,000 a year from the European Regional Development Fund", "€200,000 of AKKE funding"],
  ["fi", "Noin 450 000 € vuodessa Euroopan aluekehitysrahastosta", "200 000 € AKKE-rahoitusta"],
  ["sv", "Omkring 450 000 € om året från Europeiska regionala", "200 000 € av AKKE-finansieringen"],
])("what the sources tell of a region's money is on its page (%s), and no sum is left out", async (lang, ...said) => {
  const { anyone } = await freshApp({ content: true });
  const page = (await (await anyone.get(`/${lang}/cities/kuopio`)).text()).replaceAll("\u00a0", " ");
  for (const words of said) expect(page).toContain(words);
  for (const { id, funding } of regions) {
    const other = await (await anyone.get(`/${lang}/cities/${id}`)).text();
    const part = /<section[^>]*aria-labelledby="region-sums".*?<\/section>/s.exec(other)?.[0] ?? "";
    expect([id, part.split("<li>").length - 1]).toEqual([id, funding.length]);
  }
});
