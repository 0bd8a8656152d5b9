import { parse } from "csv-parse/sync";
import { firstExamples } from "db/seed/example-content.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, plainCell } from "~/domain/csv.ts";
import { exampleContent } from "~/domain/example.ts";
import { fromRow, tableColumns, toRow } from "~/domain/example-table.ts";

test("every example of the first content comes back from its row as it was", () => {
  for (const { id, content } of firstExamples()) {
    const cells = toRow(id, content);
    const row = Object.fromEntries(tableColumns.map((name, place) => [name, cells[place] ?? ""]));
    const texts = Object.fromEntries(
      Object.entries(content.texts).map(([lang, told]) => [
        lang,
        Object.fromEntries(Object.entries(told ?? {}).filter(([, text]) => text !== null)),
      ]),
    );
    expect(exampleContent.parse(fromRow(row))).toEqual({ ...content, texts, cityId: null });
  }
});

test("any cells come back from a line of CSV as they were, and none begins a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1", "'=1", "''+x", "a,b", 'a"b', "\r\n", "-", "'"),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const [read = []] = parse(csvLine(["first", ...cells]), { record_delimiter: "\r\n" });
      expect(read.some((one: string) => /^[=+\-@\t\r]/.test(one))).toBe(false);
      expect(read.map(plainCell)).toEqual(["first", ...cells]);
    }),
  );
});
