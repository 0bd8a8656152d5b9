import { aPersonWithPassword, cookiesOf, freshApp, password } from "tests/support/requests.ts";
import { expect, test } from "vitest";

// Before the application is loaded.
process.env.ORIGIN = "https://hankinta.example.fi";

const email = "person@city.example";

test("over HTTPS the session's cookie is bound to this host, and goes over HTTPS only", async () => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });
  const signedIn = await anyone.post("/en/account/sign-in", { email, password, to: "/en/account" });
  expect(signedIn.headers.get("Location")).toBe("/en/account");
  const cookies = signedIn.headers.getSetCookie();
  expect(cookies.map((cookie) => cookie.split("=", 1)[0])).toEqual([
    "__Host-innohankinta.session_token",
    "__Host-innohankinta.known",
  ]);
  for (const cookie of cookies) {
    for (const rule of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) expect(cookie).toContain(rule);
    expect(cookie).not.toContain("Domain");
  }

  const own = { headers: { Cookie: cookiesOf(signedIn) } };
  expect((await anyone.get("/en/account", own)).status).toBe(200);
  const out = await anyone.post("/en/account/sign-out", {}, own);
  expect(out.headers.getSetCookie().join()).toMatch(/__Host-innohankinta\.session_token=;[^,]*Max-Age=0/);
  expect((await anyone.get("/en/account", own)).status).toBe(302);
});
