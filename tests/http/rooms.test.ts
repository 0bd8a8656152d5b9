import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** An address is answered by the routes near it alone: however it is written, it finds the same page. */

const heading = (page: string): string | undefined => /<h1.*?<\/h1>/s.exec(page)?.[0];

test.each([
  ["in capitals", "/en/EXAMPLES/oulubot"],
  ["with a slash at the end", "/en/examples/oulubot/"],
  ["with letters as numbers", "/en/%65xamples/oulubot"],
  ["with a question", "/en/examples/oulubot?from=a/b/c"],
])("an address %s finds its page", async (_, address) => {
  const { anyone } = await freshApp({ content: true });
  const page = await (await anyone.get(paths.example("en", "oulubot"))).text();
  const answer = await anyone.get(address);
  expect(answer.status).toBe(200);
  expect(heading(await answer.text())).toBe(heading(page));
});

test.each([
  "/en/no-such-word",
  "/en/examples/oulubot/none",
  "/en/1/2/3/4/5/6/7/8/9/10",
  "/api/none",
  "//en//examples",
  "/en/examples.html",
])("%s is a page that is not there, in words", async (address) => {
  const { anyone } = await freshApp({ content: true });
  const answer = await anyone.get(address);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("<h1");
});

test("a script gets the data of the page at an address, of the first page too", async () => {
  const { anyone, asRole } = await freshApp({ content: true });
  const page = await anyone.get(`${paths.example("en", "oulubot")}.data`);
  expect(page.headers.get("Content-Type")).toContain("text/x-script");
  expect(await page.text()).toContain("routes/$lang.examples.$id");
  const first = await anyone.get("/_root.data");
  expect(first.headers.get("Content-Type")).toContain("text/x-script");
  const plans = await asRole("officer").get(`${paths.plans("en")}.data`);
  expect(await plans.text()).toContain("routes/$lang.plans._index");
});
