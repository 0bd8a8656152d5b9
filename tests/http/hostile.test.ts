import { aPlan } from "tests/support/plans.ts";
import { freshApp, origin, type TestApp } from "tests/support/requests.ts";
import { beforeEach, expect, test } from "vitest";

let app: TestApp;
beforeEach(async () => {
  app = await freshApp();
});

const send = (path: string, init: RequestInit = {}) => app.answer(new Request(origin + path, init), "10.8.0.1");
const form = { "Content-Type": "application/x-www-form-urlencoded" };

test.each([
  ["/sv/%E0%A4%A", 400, "Begäran kunde inte läsas"],
  ["/en?q=%ff", 400, "The request could not be read"],
  ["/en/%00", 400, "The request could not be read"],
  [`/fi?q=${"x".repeat(9000)}`, 414, "Osoite on liian pitkä"],
  ["/en/no-such-page", 404, "The page was not found"],
  ["/xx/examples", 404, "Sivua ei löytynyt"],
])("%s is answered %i in the person's language", async (path, status, words) => {
  const page = await send(path);
  expect(page.status).toBe(status);
  expect(await page.text()).toContain(words);
});

test("where the address has no language the browser's is used", async () => {
  const page = await send("/%ff", { headers: { "Accept-Language": "de, sv;q=0.8, en;q=0.5" } });
  expect(await page.text()).toContain("Begäran kunde inte läsas");
});

test.each([
  ["another site's page", { Origin: "https://evil.example" }],
  ["another site's page in a browser that says so", { Origin: origin, "Sec-Fetch-Site": "cross-site" }],
  ["a sibling site", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
  ["a sandboxed page", { Origin: "null" }],
  ["no page at all", {}],
])("a form from %s is refused, whoever is signed in", async (_, headers) => {
  const { cookie } = app.asRole("officer");
  const body = "intent=profile&name=Changed&language=sv";
  const refused = await send("/en/account", { method: "POST", body, headers: { ...form, ...headers, Cookie: cookie } });
  expect(refused.status).toBe(403);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s is no method of ours", async (method) => {
  const refused = await send("/en/account", { method, headers: { Origin: origin } });
  expect(refused.status).toBe(405);
  expect(refused.headers.get("Allow")).toBe("GET, HEAD, POST");
});

test("posting to a page without a form is answered 405", async () => {
  expect((await app.anyone.post("/en", { a: "b" })).status).toBe(405);
});

test("too many posts from one stranger are slowed, with the time to wait", async () => {
  const statuses = [];
  for (let count = 0; count < 61; count += 1) statuses.push((await app.anyone.post("/en", {})).status);
  const last = await app.anyone.post("/sv", {});
  expect(statuses.slice(0, 60).every((status) => status === 405)).toBe(true);
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await last.text()).toContain("För många försök");
});

test("every answer carries the headers that protect it", async () => {
  for (const path of ["/en", "/en/account/sign-in", "/en/nothing", "/%ff", "/"]) {
    const { headers } = await send(path);
    expect(headers.get("Content-Security-Policy")).toMatch(
      /default-src 'none'.*script-src 'self' 'nonce-[\w+/=]{22,}'/,
    );
    expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("X-Request-Id")).toMatch(/^[\w-]{36}$/);
  }
});

test("each script and style in a page carries the nonce of its policy, and no two answers share one", async () => {
  const officer = app.asRole("officer");
  const page = await officer.get(`/en/plans/${aPlan(app.db, officer.actor)}/need`);
  const own = /'nonce-([^']+)'/.exec(page.headers.get("Content-Security-Policy") ?? "")?.[1] ?? "no nonce";
  const parts = [...(await page.text()).matchAll(/<(?:script|style)[^>]*>/g)].map(([part]) => part);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => !part.includes(`nonce="${own}"`))).toEqual([]);
  const nonces = await Promise.all(
    [send("/en"), send("/en")].map(
      async (page) => /'nonce-([^']+)'/.exec((await page).headers.get("Content-Security-Policy") ?? "")?.[1],
    ),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("what a signed-in person gets is kept neither by the browser nor on the way, whatever it is", async () => {
  const coordinator = (await freshApp()).asRole("coordinator");
  const paths = ["/en/plans", "/en/account", "/en/nowhere", "/en/plans/none", "/en/log.csv", "/en/account/data.zip"];
  const answers = await Promise.all([
    ...paths.map((path) => coordinator.get(path)),
    coordinator.get("/en/account.data"),
    coordinator.post("/en/account", { name: "", language: "en" }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 200, 200, 200, 422]);
  for (const { headers, url } of answers) expect(headers.get("Cache-Control"), url).toContain("no-store");
});
