import fc from "fast-check";
import { vocabularyOf } from "tests/support/vocabulary.ts";
import { expect, test } from "vitest";
import { expandQuery } from "~/domain/search/expand.ts";
import { readQuery } from "~/domain/search/query.ts";

const vocabulary = vocabularyOf({
  fi: "innovaatiokumppanuudessa lumenkäsittelyn sähköbussit päiväkoti linja jätevettä robottipesula asfalttipäällystys",
  sv: "innovationspartnerskap snöhantering elbussar daghemmet",
  en: "electric buses wastewater business snow",
});

const weightOf = (query: string, stem: string): number => {
  const ways = expandQuery(readQuery(query), vocabulary).flatMap((one) => one.ways);
  return Math.max(0, ...ways.filter(({ allOf }) => allOf.flat().includes(stem)).map(({ weight }) => weight));
};

test.each([
  ["an inflected form", "innovaatiokumppanuudella", "innovaatiokumppanuus"],
  ["the last part of a compound", "kumppanuus", "innovaatiokumppanuus"],
  ["the first part, in the genitive", "lumi", "lumenkäsittel"],
  ["the beginning, while it is typed", "innovaatiokump", "innovaatiokumppanuus"],
  ["a typing error", "inovaatiokumppanuus", "innovaatiokumppanuus"],
  ["two letters that changed places", "snwo", "snow"],
  ["letters without their marks", "sahkobussi", "sähköbuss"],
  ["a compound that is not there, by its parts", "sähköbussilinja", "linj"],
  ["a mistyped first part", "asfatti", "asfalttipäällystys"],
  ["two words that stand as one", "waste water", "wastewat"],
  ["a Swedish definite form", "daghem", "daghem"],
])("%s finds the word", (_, query, stem) => {
  expect(weightOf(query, stem)).toBeGreaterThan(0);
});

test("a word spelled without ä and ö ranks below the exact one", () => {
  expect(weightOf("sahkobussi", "sähköbuss")).toBeLessThan(weightOf("sähköbussi", "sähköbuss"));
});

test("an English word is no part of another English word by chance", () => {
  expect(weightOf("bus", "busi")).toBe(0);
});

test("an official term is looked for as one thing in all languages", () => {
  const [expansion] = expandQuery(readQuery("kilpailullinen neuvottelumenettely"), vocabulary);
  expect(expansion?.ways[0]?.allOf).toEqual([["_comp_dial"]]);
  expect(expandQuery(readQuery("competitive dialogue"), vocabulary)[0]?.ways[0]).toEqual(expansion?.ways[0]);
});

test("a correction is offered only for a word that the library does not have", () => {
  expect(expandQuery(readQuery("inovaatiokumppanuus"), vocabulary)[0]?.meant).toBe("innovaatiokumppanuudessa");
  expect(expandQuery(readQuery("snow"), vocabulary)[0]?.meant).toBeUndefined();
});

test("no query makes the analysis fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (query) => {
      const expansions = expandQuery(readQuery(query), vocabulary);
      expect(expansions.length).toBeLessThanOrEqual(13);
    }),
  );
});
