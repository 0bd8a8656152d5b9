import { createElement } from "react";
import { expect, test } from "vitest";
import { renderWithData } from "~/server/render-with-data.server.ts";

test.each(["å", "€", "ŋ", "😀"])("no %s breaks, wherever it falls on a long page", async (letter) => {
  const words = Array.from({ length: 2000 }, (_, index) => `${"x".repeat(index % 7)}${letter}${letter}`);
  const page = createElement("div", null, ...words.map((word, index) => createElement("p", { key: index }, word)));

  const html = String(await renderWithData(page));

  expect(html).toBe(`<div>${words.map((word) => `<p>${word}</p>`).join("")}</div>`);
});
