import { expect, test } from "vitest";
import { translator } from "~/i18n/translator.ts";

test("each translator keeps its own language", () => {
  const [fi, sv] = [translator("fi", "common"), translator("sv", "common")];
  expect([fi("save"), sv("save"), fi("save")]).toEqual(["Tallenna", "Spara", "Tallenna"]);
});
