import fc from "fast-check";
import { hostileParts, hostileTexts } from "tests/support/hostile.ts";
import { freshApp, newAddress, origin, type TestApp } from "tests/support/requests.ts";
import { beforeAll, expect, test } from "vitest";
import { facets } from "~/domain/library-filters.ts";

const many = 10_000;
/** So many of them in one search: each request has its price. */
const together = 5;
let app: TestApp;
beforeAll(async () => {
  app = await freshApp({ content: true });
}, 60_000);

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    "*",
    "(",
    ")",
    ":",
    "^",
    "-",
    "+",
    "{",
    "}",
    ",",
    ";",
    "\\",
    "/",
    "_",
    "%",
    "%00",
    "%E0%A4",
    "\0",
    "\n",
  ],
  ...[
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "NEAR(a b, 5)",
    "title:",
    "{title need} :",
    "rowid",
    "a*",
    "a AND",
    "SELECT",
    "--",
    "/*",
  ],
  ...["' OR 1=1 --", '"; DROP TABLE examples; --', "UNION SELECT content FROM examples", "json_each(", "_innovation"],
  ...[
    "\u202e",
    "\u200f",
    "\u2066",
    "\u200b",
    "\ufeff",
    "\ud800",
    "\udfff",
    "e\u0301",
    "\u0130",
    "ß",
    "ŋ",
    "😀",
    "👩‍👩‍👧",
    "漢字",
  ],
  ...[
    "robotti",
    "hankinta",
    "sähköbussi",
    "upphandling",
    "procurement",
    "kaupunki",
    "x".repeat(300),
    "ö".repeat(70),
    "1e309",
  ],
);
const hostile = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const loneSurrogate = /\p{Surrogate}/gu;

/** As browsers encode them, and as nobody should: a percent that begins nothing is sent as it is. */
const encoded = (text: string): string =>
  text.length % 7 === 0 ? escapedLoosely(text) : encodeURIComponent(text.replace(loneSurrogate, "\ufffd"));
const escapedLoosely = (text: string): string =>
  encodeURIComponent(text.replace(loneSurrogate, "\ufffd")).replaceAll("%25", "%");

const texts = [...hostileTexts, ...fc.sample(hostile, many)];
const forms = [
  "/fi/examples",
  "/sv/examples",
  "/en/examples",
  "/en/examples.atom",
  "/fi/examples.xlsx",
  "/api/v1/examples.csv",
];

async function faultsOf(paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const { status } = await app.answer(new Request(origin + path), newAddress());
    if (status >= 500) faults.push(`${path.slice(0, 400)} → ${status}`);
  }
  return faults;
}

test("none of ten thousand hostile texts in the search box is answered by a failure", async () => {
  const paths: string[] = [];
  for (let from = 0; from < texts.length; from += together) {
    const q = texts
      .slice(from, from + together)
      .map((text) => text.slice(0, 100))
      .join(" ");
    const form = paths.length % 20 === 0 ? forms[(paths.length / 20) % forms.length] : "/api/v1/examples";
    paths.push(`${form}?q=${encoded(q)}`);
  }
  const faults = await faultsOf(paths);
  expect(faults, faults.join("\n")).toEqual([]);
}, 120_000);

test("nor is any of them in the other parameters of the library, its files, feed and interface", async () => {
  const names = [...facets, ...facets, "sort", "page", "lang", "new"];
  const paths: string[] = [];
  for (let from = 0; from < texts.length; from += names.length) {
    const given = texts
      .slice(from, from + names.length)
      .map((text, at) => `${names[at] ?? "q"}=${encoded(text.slice(0, 90))}`);
    const form = [...forms, "/api/v1/examples"][paths.length % (forms.length + 1)];
    paths.push(`${form}?q=robotti&${given.join("&")}`);
  }
  for (const part of hostileParts)
    paths.push(`/fi/examples/${part}`, `/api/v1/examples/${part}`, `/fi/examples/${part}.pdf`);
  const faults = await faultsOf(paths);
  expect(faults, faults.join("\n")).toEqual([]);
}, 120_000);
