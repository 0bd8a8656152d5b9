import { insertUnit } from "db/repositories/cities.ts";
import { insertInvitedDomain } from "db/repositories/invited-domains.ts";
import { insertPerson } from "db/repositories/people.ts";
import { seedCities } from "db/seed/cities.ts";
import type { Browser } from "playwright-core";
import { axe, sharedBrowser, visit } from "tests/support/browser.ts";
import { type IdentityProvider, startIdentityProvider } from "tests/support/identity-provider.ts";
import { noon } from "tests/support/plans.ts";
import { freePort, startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let provider: IdentityProvider;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  provider = await startIdentityProvider([`${origin}/sign-in/return/city`], `${origin}/`);
  const env = {
    OIDC_PROVIDERS: "city",
    OIDC_CITY_ISSUER: provider.issuer,
    OIDC_CITY_CLIENT_ID: "innohankinta",
    OIDC_CITY_CLIENT_SECRET: "a secret between the two",
    OIDC_CITY_NAME: "Test City",
    OIDC_CITY_DOMAINS: "city.example",
  };
  const seed: Parameters<typeof startTestServer>[0] = {
    env,
    port,
    seed: (db) => {
      seedCities(db, noon);
      insertUnit(db, { id: "streets", cityId: "tampere", name: "Streets" });
      const inviter = { id: "c", name: "C", email: "c@x.example", language: "en", unitId: null } as const;
      insertPerson(db, { ...inviter, roles: ["coordinator"], at: noon });
      insertInvitedDomain(db, { domain: "city.example", unitId: "streets", addedBy: "c", addedAt: noon });
    },
  };
  [server, browser] = await Promise.all([startTestServer(seed), sharedBrowser()]);
});

afterAll(async () => {
  await server?.stop();
  await provider?.end();
});

test("a person signs in with the city's account, sets an authenticator up and signs out of both", async () => {
  const claims = { email: "tiina@city.example", email_verified: true, name: "Tiina Työntekijä" };
  const { page, complaints } = await visit(browser);

  await page.goto(`${server.origin}/en/account/two-step`);
  await page.waitForURL("**/account/sign-in?to=*");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "Sign in with Test City" }).click();
  await page.getByRole("heading", { name: "did not let you through" }).waitFor();
  expect(await axe(page)).toEqual([]);

  provider.person = { id: "tiina", claims };
  await page.getByRole("link", { name: "Sign in with Test City" }).click();
  await page.waitForURL(`${server.origin}/en/account/two-step`);
  await page.getByRole("button", { name: "Set it up" }).click();
  await page.locator("main svg").first().waitFor();
  expect(await axe(page)).toEqual([]);

  await page.goto(`${server.origin}/en/account/sign-out`);
  await page.locator("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(`${provider.issuer}/**`);
  await page.getByRole("button").click();
  await page.waitForURL(`${server.origin}/**`);
  await page.goto(`${server.origin}/en/account`);
  await page.waitForURL("**/account/sign-in?to=*");
  expect(complaints).toEqual([]);
});
