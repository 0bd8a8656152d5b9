import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";

// Before the application is loaded: what production requires.
process.env.TWO_STEP = "required";

const setUp = "/en/account/two-step";
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

/** Pages and forms that ask who is there. */
async function closed(method: "get" | "post") {
  const found: string[] = [];
  for (const route of routes.filter(({ takesForms }) => method === "get" || takesForms)) {
    const path = addressOf(route.path, anyIds);
    const { status, headers } = await (method === "get" ? app.stranger().get(path) : app.stranger().post(path, {}));
    const asksIn = status === 302 && headers.get("Location")?.includes("/account/sign-in?to=");
    if ((asksIn || status === 401) && path !== setUp) found.push(path);
  }
  return found;
}

test("no page opens for a coordinator without an authenticator, but the one that sets it up", async () => {
  const pages = await closed("get");
  expect(pages.length).toBeGreaterThan(50);
  const open: string[] = [];
  for (const path of pages) {
    const { status, headers } = await coordinator.get(path);
    if (status !== 302 || headers.get("Location") !== setUp) open.push(`${path} ${status}`);
  }
  expect(open).toEqual([]);
});

test("no form is taken from a coordinator without an authenticator", async () => {
  const forms = await closed("post");
  expect(forms.length).toBeGreaterThan(30);
  const taken: string[] = [];
  for (const path of forms) {
    const { status, headers } = await coordinator.post(path, { intent: "any" });
    if (status !== 302 || headers.get("Location") !== setUp) taken.push(`${path} ${status}`);
  }
  expect(taken).toEqual([]);
});
