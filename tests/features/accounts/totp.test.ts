import { expect, test } from "vitest";
import { base32, codeAt, counterAt, setUpAddress, spanOf } from "~/features/accounts/totp.server.ts";

const secret = Buffer.from("12345678901234567890");

/** RFC 6238, appendix B, for SHA-1 and eight digits. */
test.each([
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
])("the code at second %i is the one of the standard", (second, code) => {
  expect(codeAt(secret, counterAt(new Date(second * 1000)), 8)).toBe(code);
});

/** RFC 4648, section 10. */
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foobar", "MZXW6YTBOI"],
])("%j in base 32 is %j", (text, encoded) => {
  expect(base32(Buffer.from(text))).toBe(encoded);
});

test("a code holds for its span and the ones beside it, for clocks that differ", () => {
  const now = new Date(1_700_000_010_000);
  const here = counterAt(now);
  for (const span of [-1, 0, 1]) expect(spanOf(secret, codeAt(secret, here + span), now)).toBe(here + span);
  for (const span of [-2, 2]) expect(spanOf(secret, codeAt(secret, here + span), now)).toBeUndefined();
});

test("the picture names the service and the account", () => {
  expect(setUpAddress(secret, "a+b@city.fi")).toBe(
    `otpauth://totp/Innohankinta:a%2Bb%40city.fi?secret=${base32(secret)}&issuer=Innohankinta`,
  );
});
