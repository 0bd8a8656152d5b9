import { expect, test } from "vitest";
import { acceptFields } from "~/features/accounts/account-fields.server.ts";
import { isBreached } from "~/features/accounts/breached-passwords.server.ts";
import list from "~/features/accounts/content/breached-passwords.json";
import { isGuessable } from "~/features/accounts/guessable.server.ts";
import { markLength, markOf, marksOf } from "~/features/accounts/password-marks.server.ts";

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

test.each(["123qweasdzxc", "q1w2e3r4t5y6", "Motherfucker", "LEAVEMEALONE", "sonyericsson", "gfhjkmgfhjkm"])(
  "%j has leaked, in whatever case",
  (password) => {
    expect(isBreached(password)).toBe(true);
  },
);

test.each(["correct horse battery", "neljä sanaa peräkkäin", "x7!kQ0zR4bW1", "123qweasdzxc och mera"])(
  "%j has not",
  (password) => {
    expect(isBreached(password)).toBe(false);
  },
);

test("the list has many times the 3,000 commonest passwords that are long enough here, each once and in order", () => {
  const marks = marksOf(["too short", "q1w2e3r4t5y6", "Q1W2E3R4T5Y6", "123qweasdzxc"]);
  expect(marks.length).toBe(2 * markLength);
  expect(marks).toEqual(Buffer.concat([markOf("123qweasdzxc"), markOf("q1w2e3r4t5y6")].sort(Buffer.compare)));
  expect(Buffer.from(list.marks, "base64").length).toBeGreaterThan(30_000 * markLength);
});

test.each([
  ["Innohankinta2026!", "guessable-password"],
  ["leavemealone", "breached-password"],
])("a form says at the field what is wrong with %j", (password, problem) => {
  const parsed = acceptFields.safeParse({ name: "A", language: "fi", password });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([["password", problem]]);
});
