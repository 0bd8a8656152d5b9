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
