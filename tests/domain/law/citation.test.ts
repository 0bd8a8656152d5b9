import { expect, test } from "vitest";
import { sayCitation } from "~/domain/law/citation.ts";

test("acts of the Union are named in the reader's language, sections of the Finnish Act stay as they are", () => {
  expect(sayCitation("Directive 2014/24/EU Art. 4(c)", "sv")).toBe("direktiv 2014/24/EU art. 4(c)");
  expect(sayCitation("Regulation (EU) 2025/2152", "fi")).toBe("asetus (EU) 2025/2152");
  expect(sayCitation("Directive 2014/24/EU Art. 4(c)", "en")).toBe("Directive 2014/24/EU Art. 4(c)");
  expect(sayCitation("1397/2016 § 26(1)(2)", "fi")).toBe("1397/2016 § 26(1)(2)");
  expect(sayCitation("1397/2016 §§ 99-100", "sv")).toBe("1397/2016 §§ 99–100");
});
