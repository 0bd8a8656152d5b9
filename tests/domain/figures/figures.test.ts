import fc from "fast-check";
import { expect, test } from "vitest";
import { drawBars } from "~/domain/figures/bars.ts";
import { quantile } from "~/domain/figures/quantile.ts";

test.each([
  [[], 0.5, null],
  [[4], 0.9, 4],
  [[1, 2, 3, 4], 0.5, 2],
  [[10, 1, 5], 0.5, 5],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 20], 0.9, 1],
  [[1, 1, 1, 1, 1, 1, 1, 1, 19, 20], 0.9, 19],
])("of %j, the share %d lies at %s or below", (values, share, expected) => {
  const histogram = new Map<number, number>();
  for (const value of values) histogram.set(value, (histogram.get(value) ?? 0) + 1);
  expect(quantile(histogram, share)).toBe(expected);
});

test("whatever the figures, no bar leaves the drawing, in both widths", () => {
  const values = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(values, values, fc.constantFrom("stacked" as const, "side-by-side" as const), (one, other, look) => {
      const rows = one.map((_, place) => `Row ${place}`);
      const series = [
        { name: "One", tone: "accent" as const, values: one },
        { name: "Other", tone: "warning" as const, values: other },
      ];
      for (const layout of ["wide", "narrow"] as const) {
        const figure = drawBars({ alt: "", rows, series, look }, layout);
        for (const shape of figure.shapes) {
          if (shape.shape !== "rect") continue;
          expect(shape.x + shape.width).toBeLessThanOrEqual(figure.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(figure.height);
        }
      }
    }),
  );
});
