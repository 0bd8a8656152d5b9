import { aPersonWithPassword, cookiesOf, password } from "tests/support/requests.ts";
import { startTestServer } from "tests/support/server.ts";
import { expect, test } from "vitest";

const link = "the-secret-of-a-link-in-a-mail";
const email = "person.of.the.log@city.example";

test("the log names no password, code, address, cookie, link or text that somebody wrote", async () => {
  const server = await startTestServer({
    env: { LOG_LEVEL: "debug" },
    seed: (db) => void aPersonWithPassword(db, { email }),
  });
  try {
    const post = (path: string, fields: Record<string, string>, cookie = "") => {
      const headers = { Origin: server.origin, Cookie: cookie };
      return fetch(server.origin + path, {
        method: "POST",
        headers,
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
    };
    await post("/en/account/sign-in", { email, password: "a-wrong-password-typed" });
    const cookie = cookiesOf(await post("/en/account/sign-in", { email, password }));
    await post("/en/account/second-step", { code: "314159" }, cookie);
    await post("/en/account", { intent: "profile", name: "A Name In The Log", language: "en" }, cookie);
    await post("/en/account/email", { email: "another.of.the.log@city.example", proof: password }, cookie);
    await post("/en/account/reset", { email });
    await post("/en/account", { intent: "end-session", session: "%ff\u0000" }, cookie);

    for (const path of ["email", "invitation", "reset", "Reset"]) {
      await fetch(`${server.origin}/en/account/${path}/${link}`);
      await fetch(`${server.origin}/en/account/${path}/${link}.data?_routes=root`);
      await post(`/en/account/${path}/${link}`, { password: "x" });
    }

    // Stopping writes the last lines.
    await server.shutDown();
    const log = server.log();
    expect(log).toContain('"path":"/en/account/sign-in","status":302');
    const token = /session_token=([^;.%]+)/.exec(cookie)?.[1] ?? "no token";
    for (const secret of [
      password,
      "a-wrong-password-typed",
      "314159",
      email,
      "another.of.the.log",
      "A Name In The Log",
      token,
      link,
    ])
      expect(log).not.toContain(secret);
    expect(log).toContain('"path":"/en/account/reset/…","status":410');
  } finally {
    await server.stop();
  }
});
