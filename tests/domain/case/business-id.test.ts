import { expect, test } from "vitest";
import { isBusinessId } from "~/domain/case/business-id.ts";

test.each(["0201256-6", "0211675-2", "0737546-2", "0116300-4"])("%s is a business id", (id) => {
  expect(isBusinessId(id)).toBe(true);
});

test.each(["0201256-5", "201256-6", "02012566", "0201256-66", "0201256–6", "０201256-6", "", " 0201256-6"])(
  "%j is none",
  (id) => {
    expect(isBusinessId(id)).toBe(false);
  },
);

test("exactly one check digit fits each number, or none", () => {
  for (let number = 1_000_000; number < 1_000_050; number += 1) {
    const fitting = Array.from({ length: 10 }, (_, digit) => isBusinessId(`${number}-${digit}`)).filter(Boolean);
    expect(fitting.length).toBeLessThanOrEqual(1);
  }
});
