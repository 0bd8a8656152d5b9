import { freshApp, type TestApp } from "tests/support/requests.ts";
import { type Cast, castOf, visitorFor } from "tests/support/rights.ts";
import { beforeAll, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await freshApp({ content: true });
  cast = castOf(app);
});

/** The links of the text itself, not those that every page has. */
const linksOf = (page: string): string[] =>
  [...(/<main.*<\/main>/s.exec(page)?.[0] ?? "").matchAll(/href="(\/[^"]+)"/g)].map(([, link = ""]) => link);

test.each(["anonymous", "owner", "lead", "expert", "coordinator"] as const)(
  "help and terms lead %s to no page that is not there for them",
  async (who) => {
    const visitor = visitorFor(app, cast, who);
    for (const lang of languages) {
      const page = await (await visitor.get(`/${lang}/help`)).text();
      expect(page).not.toMatch(/\]\(|\[[^\]]+\]/);
      const links = linksOf(page);
      expect(links.length).toBeGreaterThan(10);
      const wrong: string[] = [];
      for (const link of links) {
        const { status, headers } = await visitor.get(link);
        const asksIn = who === "anonymous" && headers.get("Location")?.includes("/account/sign-in?to=");
        if (status !== 200 && !asksIn) wrong.push(`${status} ${link}`);
      }
      expect(wrong).toEqual([]);
    }
  },
);

test("the help of a role leads to its own pages", async () => {
  const links = async (who: "lead" | "expert" | "coordinator") =>
    linksOf(await (await visitorFor(app, cast, who).get("/sv/help")).text());
  for (const page of ["/sv/city/units", "/sv/log"]) expect(await links("lead")).toContain(page);
  expect(await links("expert")).toContain("/sv/reviews");
  expect(await links("coordinator")).toContain("/sv/coordination/people");
  for (const page of ["/sv/coordination/people", "/sv/log"]) expect(await links("expert")).not.toContain(page);
});
