import { expect, test } from "vitest";
import { acceptFields } from "~/features/accounts/account-fields.ts";
import { isGuessable } from "~/features/accounts/guessable.ts";

test.each([
  "innohankinta2026",
  "Hankinta123456",
  "password1234",
  "P@ssw0rd-password-1",
  "salasana12345",
  "Lösenord!2026",
  "qwertyuiop123",
  "111111111111",
  "123456789012",
  "abababababab",
  "20262026-2027",
  "welcome welcome",
])("%j is among the first guesses", (password) => {
  expect(isGuessable(password)).toBe(true);
});

test.each([
  "correct horse battery",
  "neljä sanaa peräkkäin",
  "ett lösenord som ingen gissar",
  "x7!kQ0zR4bW1",
  "kesäilta mökillä 1987",
])("%j is not", (password) => {
  expect(isGuessable(password)).toBe(false);
});

test("a form says it at the field", () => {
  const parsed = acceptFields.safeParse({ name: "A", language: "fi", password: "Innohankinta2026!" });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["password", "guessable-password"],
  ]);
});
