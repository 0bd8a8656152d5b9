import { expect, test } from "vitest";
import { readPosted } from "~/domain/form/kinds/kinds.ts";

const kind = { kind: "cpv", min: 1, max: 3 } as const;

test("a code is taken as it is picked, by its eight digits, or with the ninth that checks them", () => {
  const posted = { "": ["Ohjelmistojen kehittämispalvelut [72262000]", "38100000", "09310000-5"] };
  expect(readPosted(kind, posted).data).toEqual({ picks: ["72262000", "38100000", "09310000"] });
});

test.each(["7226200", "722620000", "72262000-99", "72262000-", "ohjelmistot"])("%s is no code", (typed) => {
  expect(readPosted(kind, { "": [typed] }).success).toBe(false);
});
