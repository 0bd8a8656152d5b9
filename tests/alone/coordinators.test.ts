import { aPersonWithPassword, freshApp, password, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";

// Before the application is loaded: what production requires.
process.env.TWO_STEP = "required";

const setUp = "/en/account/two-step";
const ofSigningIn = [setUp, "/en/account/second-step"];
const routes = await builtRoutes();
const anyIds = {
  lang: "en",
  id: "x",
  step: "need",
  token: "x",
  provider: "x",
  number: "1",
  document: "plan",
  documentLang: "en",
};
let app: TestApp;
let coordinator: SignedIn;

beforeAll(async () => {
  app = await freshApp();
  coordinator = app.asRole(["coordinator", "expert"]);
});

/** To the page that sets it up; what scripts ask for is answered as to somebody who is not signed in. */
const isTurnedAway = ({ status, headers }: Response): boolean =>
  status === 401 || (status === 302 && headers.get("Location") === setUp);

/** Pages and forms that ask who is there. */
async function closed(method: "get" | "post") {
  const found: string[] = [];
  for (const route of routes.filter(({ takesForms }) => method === "get" || takesForms)) {
    const path = addressOf(route.path, anyIds);
    const { status, headers } = await (method === "get" ? app.stranger().get(path) : app.stranger().post(path, {}));
    const asksIn = status === 302 && headers.get("Location")?.includes("/account/sign-in?to=");
    if ((asksIn || status === 401) && !ofSigningIn.includes(path)) found.push(path);
  }
  return found;
}

test("no page opens for a coordinator without an authenticator, but the one that sets it up", async () => {
  const pages = await closed("get");
  expect(pages.length).toBeGreaterThan(50);
  const open: string[] = [];
  for (const path of pages) {
    if (!isTurnedAway(await coordinator.get(path))) open.push(path);
  }
  expect(open).toEqual([]);
});

test("no form is taken from a coordinator without an authenticator", async () => {
  const forms = await closed("post");
  expect(forms.length).toBeGreaterThan(30);
  const taken: string[] = [];
  for (const path of forms) {
    if (!isTurnedAway(await coordinator.post(path, { intent: "any" }))) taken.push(path);
  }
  expect(taken).toEqual([]);
});

test("nor is one that brings the password with it", async () => {
  const email = "coordinator@city.example";
  aPersonWithPassword(app.db, { email, roles: ["coordinator"] });
  const form = { name: "Changed", language: "en", "sign-in-email": email, "sign-in-password": password };
  expect(isTurnedAway(await app.stranger().post("/en/account", form))).toBe(true);
  expect(app.db.$client.prepare("SELECT count(*) FROM users WHERE name = 'Changed'").pluck().get()).toBe(0);
});
