import { demoPassword } from "db/seed/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { MODE: "demo" } });
}, 60_000);
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers });

test.each([paths.home("fi"), paths.examples("sv"), `${paths.examples("en")}?q=robot`])(
  "the second answer for %s is the first one again, with a number of its own and without a nonce",
  async (path) => {
    const [first, second] = [await get(path), await get(path)];

    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
    expect(second.headers.get("Content-Language")).toBe(first.headers.get("Content-Language"));
    expect(second.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
    expect(second.headers.get("Content-Security-Policy")).toContain("script-src 'self';");
    expect(second.headers.get("Content-Security-Policy")).not.toContain("nonce");
    expect((await get(path, { "If-None-Match": second.headers.get("ETag") ?? "" })).status).toBe(304);
  },
);

test("a signed-in person's page is drawn for them and shown to nobody else", async () => {
  const signedIn = await fetch(server.origin + paths.signIn("fi"), {
    method: "POST",
    headers: { Origin: server.origin },
    body: new URLSearchParams({ email: "officer.tampere@demo.example", password: demoPassword }),
    redirect: "manual",
  });
  const Cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
  const name = "Olli Esittelijä";

  expect(await (await get(paths.home("fi"))).text()).not.toContain(name);
  expect(await (await get(paths.home("fi"), { Cookie })).text()).toContain(name);
  expect(await (await get(paths.home("fi"))).text()).not.toContain(name);
});

test("pages with scripts and pages that are not found are never kept", async () => {
  for (const path of [paths.signIn("fi"), "/fi/examples/no-such-example"]) {
    const [first, second] = [await get(path), await get(path)];
    const nonces = [first, second].map(
      ({ headers }) => /nonce-[^']+/.exec(headers.get("Content-Security-Policy") ?? "")?.[0],
    );
    expect(nonces[0]).toBeDefined();
    expect(nonces[1]).not.toBe(nonces[0]);
  }
});
