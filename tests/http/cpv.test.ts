import { freshApp, type TestApp } from "tests/support/requests.ts";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Lang, languages } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

const suggestions = z.array(z.object({ value: z.string(), label: z.string().optional() }));

let app: TestApp;
beforeAll(async () => {
  app = await freshApp();
});

const suggest = async (lang: Lang, q: string) => {
  const answer = await app.stranger().get(`${paths.cpvSuggestions(lang)}?q=${encodeURIComponent(q)}`);
  expect(answer.status).toBe(200);
  return suggestions.parse(await answer.json());
};

test.each(languages)("a code is suggested by its digits, with its check digit too, in %s", async (lang) => {
  for (const typed of ["72260000", "72260000-5", "7226"])
    expect((await suggest(lang, typed)).map(({ value }) => value).join()).toContain("[72260000]");
});

test("words of any language find a code, and what was typed in another language is told beside it", async () => {
  const [own] = await suggest("fi", "ohjelmisto");
  expect(own?.value).toMatch(/\[\d{8}\]$/);
  const foreign = (await suggest("fi", "software")).filter(({ label }) => label?.toLowerCase().includes("software"));
  expect(foreign.length).toBeGreaterThan(0);
});

test("nothing and nonsense suggest nothing", async () => {
  for (const typed of ["", "q", "qwxzqwxz", "%00", "[](*"]) expect(await suggest("en", typed)).toEqual([]);
});

test("the page without scripts lists the same codes", async () => {
  const page = await (await app.stranger().get(`${paths.cpv("sv")}?q=7226`)).text();
  expect(page).toContain("72260000");
});
