import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { createShelves } from "~/server/http/page-shelf.server.ts";

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Only what the shelves look at. */
const asking = (url: string, more: Partial<Asked> = {}) =>
  ({ method: "GET", url, headers: {}, ...more }) as IncomingMessage;
const page = (words: string, size = 0) => ({ headers: { etag: words }, body: Buffer.alloc(size) });

test("a kept page is found again by its address and encoding until something public changes", () => {
  let version = "1";
  const shelves = createShelves(() => version);
  shelves.placeFor(asking("/fi"), "br")?.keep(page("home"));

  expect(shelves.placeFor(asking("/fi"), "br")?.page?.headers.etag).toBe("home");
  expect(shelves.placeFor(asking("/fi"), "gzip")?.page).toBeUndefined();
  expect(shelves.placeFor(asking("/sv"), "br")?.page).toBeUndefined();
  version = "2";
  expect(shelves.placeFor(asking("/fi"), "br")?.page).toBeUndefined();
});

test("a page drawn while something changed is not kept as the newer one", () => {
  let version = "1";
  const shelves = createShelves(() => version);
  const place = shelves.placeFor(asking("/fi"), "br");
  version = "2";
  place?.keep(page("drawn in between"));

  expect(shelves.placeFor(asking("/fi"), "br")?.page).toBeUndefined();
});

test.each([
  ["a person with a cookie", asking("/fi", { headers: { cookie: "any=thing" } })],
  ["a post", asking("/fi", { method: "POST" })],
  ["a question of the head only", asking("/fi", { method: "HEAD" })],
  ["an endless address", asking(`/fi?${"x".repeat(600)}`)],
])("%s gets no kept page and leaves none", (_who, request) => {
  expect(createShelves(() => "1").placeFor(request, "br")).toBeUndefined();
});

test.each([
  (index: number) => `/fi/examples?q=${index}`,
  (index: number) => `/fi/EXAMPLES/${index}`,
  (index: number) => `/fi//${index}`,
])("made-up addresses push out only each other (%#)", (madeUp) => {
  const shelves = createShelves(() => "1");
  shelves.placeFor(asking("/fi/examples"), "br")?.keep(page("library"));
  for (let index = 0; index < 1000; index += 1) {
    shelves.placeFor(asking(madeUp(index)), "br")?.keep(page("found", 100_000));
  }

  expect(shelves.placeFor(asking("/fi/examples"), "br")?.page?.headers.etag).toBe("library");
  const kept = Array.from({ length: 1000 }, (_, index) => shelves.placeFor(asking(madeUp(index)), "br")?.page);
  expect(kept.filter(Boolean).length).toBeLessThanOrEqual(84);
});
