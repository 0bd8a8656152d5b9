import { expect, test } from "vitest";
import { contentPolicy, setSecurityHeaders } from "~/server/http/security-headers.server.ts";

test("where the origin is HTTPS browsers are told to stay with it, for a year and below it too", () => {
  const headers = new Headers();
  setSecurityHeaders(headers, { nonce: "n", isHttps: true });
  expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
  expect(headers.get("Content-Security-Policy")).toContain("upgrade-insecure-requests");
  const plain = new Headers();
  setSecurityHeaders(plain, { nonce: "n", isHttps: false });
  expect(plain.has("Strict-Transport-Security")).toBe(false);
});

test("the policy allows nothing but our own files, and scripts and styles in the page only with the nonce", () => {
  const rules = Object.fromEntries(
    contentPolicy("n1", true)
      .split("; ")
      .map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
  );
  expect(rules).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "'nonce-n1'"],
    "style-src": ["'self'", "'nonce-n1'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    "form-action": ["'self'"],
  });
  expect(contentPolicy(undefined, true)).not.toMatch(/nonce|unsafe/);
  expect(contentPolicy("n", true, ["https://id.example.fi"])).toContain("form-action 'self' https://id.example.fi;");
});

test("what an answer says itself about being kept or read elsewhere stays", () => {
  const headers = new Headers({ "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "cross-origin" });
  setSecurityHeaders(headers, { nonce: undefined, isHttps: true });
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
});
