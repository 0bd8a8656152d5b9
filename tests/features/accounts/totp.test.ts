import { freshDatabase } from "tests/support/database.ts";
import { anActor } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { base32, newSecret, setUpAddress, spanOf } from "~/features/accounts/totp.server.ts";
import { mustHaveTwoStep } from "~/features/accounts/two-step-rule.ts";

const secret = Buffer.from("12345678901234567890");
const at = (second: number) => new Date(second * 1000);

/** RFC 6238, appendix B, for SHA-1: the last six of its eight digits, and the number of the span. */
const vectors = [
  [59, "287082", 1],
  [1111111109, "081804", 37037036],
  [1111111111, "050471", 37037037],
  [1234567890, "005924", 41152263],
  [2000000000, "279037", 66666666],
  [20000000000, "353130", 666666666],
] as const;

test.each(vectors)("the code at second %i is the one of the standard", (second, code, span) => {
  expect(spanOf(secret, code, at(second))).toBe(span);
});

test.each(vectors)(
  "the code of second %i holds for its span and the ones beside it, for clocks that differ",
  (second, code, span) => {
    for (const later of [-30, 0, 30]) expect(spanOf(secret, code, at(second + later))).toBe(span);
    for (const later of [-60, 60]) expect(spanOf(secret, code, at(second + later))).toBeUndefined();
  },
);

/** RFC 4648, section 10. */
test.each([
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foobar", "MZXW6YTBOI"],
])("%j in base 32 is %j", (text, encoded) => {
  expect(base32(Buffer.from(text))).toBe(encoded);
});

test("every new secret is another, of 160 bits", () => {
  const secrets = Array.from({ length: 20 }, () => base32(newSecret()));
  expect(new Set(secrets).size).toBe(20);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
});

test("the picture names the service and the account", () => {
  const [place, query] = setUpAddress(secret, "a+b@city.fi").split("?");
  expect(place).toBe("otpauth://totp/Innohankinta:a%2Bb%40city.fi");
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    issuer: "Innohankinta",
    secret: base32(secret),
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});

test.each([
  ["required", "coordinator", true],
  ["required", "officer", false],
  ["everybody", "officer", true],
  ["everybody", "coordinator", true],
  ["optional", "coordinator", false],
] as const)("where two steps are %s, %s must have them: %s", (rule, role, must) => {
  const actor = anActor(freshDatabase(), { roles: [role], city: role === "officer" ? "tampere" : null });
  expect(mustHaveTwoStep(actor, rule)).toBe(must);
});
