import fc from "fast-check";
import type { Block, Content, DocumentModel, Inline, Run, Shape, Table, Tone } from "~/domain/document";
import { languages } from "~/domain/lang";
import { anEmptyDocument } from "./sample-document";

// Documents of hostile content: emoji, other directions, control characters, broken surrogates, endless words.

const lang = fc.constantFrom(...languages);
const letter = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."abcdehijklmnoprstuvyäöåÄÖÅ ") },
  { weight: 3, arbitrary: fc.constantFrom(..."šžŋá€–≤→✓.,;:-/()§%0123456789") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "😀",
      "👨‍👩‍👧",
      "שלום",
      "مرحبا",
      "漢字",
      "\u202e",
      "\u200b",
      "\ufe0f",
      "\u00ad",
      "\u2028",
      "\t",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\n",
      "\r\n",
      "\0",
      "\u0007",
      "\u001b",
      "\ud800",
      "\udfff",
      "\ue000",
      "\uffff",
      "e\u0301",
      "\u0301",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("innovaatiokumppanuusmenettely", "upphandlingsförfarande", "µμ", "ΔΩΩ", "<&>\"'\\()[]%"),
  },
);
const words = (maxLength: number) => fc.array(letter, { maxLength }).map((letters) => letters.join(""));
const endless = fc.integer({ min: 50, max: 400 }).map((times) => "pitkäsana".repeat(times));
const text = fc.oneof(
  { weight: 12, arbitrary: words(120) },
  { weight: 1, arbitrary: endless },
  { weight: 1, arbitrary: words(2500) },
);
const label = fc.oneof({ weight: 20, arbitrary: words(40) }, { weight: 1, arbitrary: text });

const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.boolean(),
    lang,
    link: fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom("javascript:alert(1)", "mailto:a@b.fi", ""),
    ),
  },
  { requiredKeys: ["text"] },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(text, fc.array(run, { maxLength: 5 }));
const measure = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.double());
const tone = fc.constantFrom<Tone>("text", "quiet", "line", "surface", "accent", "warning", "paper");
const paint = { fill: tone, stroke: tone, strokeWidth: fc.integer({ min: 0, max: 4 }) };
const points = fc.array(fc.tuple(measure, measure), { maxLength: 5 });

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ shape: fc.constant("rect" as const), x: measure, y: measure, width: measure, height: measure, ...paint }),
  fc.record({ shape: fc.constant("circle" as const), x: measure, y: measure, radius: measure, ...paint }),
  fc.record({ shape: fc.constant("polygon" as const), points, ...paint }),
  fc.record({ shape: fc.constant("line" as const), points, stroke: tone, dashed: fc.boolean() }),
  fc.record({
    shape: fc.constant("text" as const),
    x: measure,
    y: measure,
    text: label,
    size: measure,
    anchor: fc.constantFrom("start" as const, "middle" as const, "end" as const),
    bold: fc.boolean(),
  }),
);

const table: fc.Arbitrary<Table> = fc.record(
  {
    type: fc.constant("table" as const),
    caption: label,
    columns: fc.array(
      fc.record(
        {
          header: label,
          share: fc.integer({ min: 0, max: 5 }),
          align: fc.constantFrom("start" as const, "end" as const),
        },
        { requiredKeys: ["header"] },
      ),
      { maxLength: 9 },
    ),
    rows: fc.array(fc.array(inline, { maxLength: 9 }), { maxLength: 8 }),
    rowHeaders: fc.boolean(),
    totals: fc.array(inline, { maxLength: 4 }),
    lang,
  },
  { requiredKeys: ["type", "caption", "columns", "rows", "rowHeaders"] },
);

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), text: inline, lang }),
  fc.record({ type: fc.constant("free-text" as const), text, lang }),
  fc.record({
    type: fc.constant("list" as const),
    marker: fc.constantFrom("bullet" as const, "decimal" as const, "box" as const),
    items: fc.array(inline, { maxLength: 12 }),
    lang,
  }),
  fc.record({ type: fc.constant("blank" as const), lines: fc.integer({ min: 0, max: 60 }) }),
  fc.record({
    type: fc.constant("note" as const),
    tone: fc.constantFrom("info" as const, "warning" as const),
    title: label,
    text: inline,
  }),
  table,
  fc.record({
    type: fc.constant("figure" as const),
    alt: label,
    caption: label,
    width: measure,
    height: measure,
    shapes: fc.array(shape, { maxLength: 6 }),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("heading" as const),
      level: fc.constantFrom(1, 2, 3, 4),
      text: label,
      lang,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("answers" as const),
      items: fc.array(
        fc.record(
          { label, remark: label, content: fc.array(content, { maxLength: 3 }) },
          { requiredKeys: ["label", "content"] },
        ),
        { maxLength: 4 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "page-break" as const }) },
  { weight: 6, arbitrary: content },
);

export const randomDocuments: fc.Arbitrary<DocumentModel> = fc
  .record({
    lang,
    title: label,
    subject: label,
    author: label,
    recordsNumber: label,
    statusLine: label,
    revisionLine: label,
    mark: label,
    coverFacts: fc.array(fc.tuple(label, inline), { maxLength: 3 }),
    secrecy: fc.array(label, { maxLength: 3 }),
    contents: fc.boolean(),
    blocks: fc.array(block, { maxLength: 12 }),
  })
  .map((parts) => ({ ...anEmptyDocument(), ...parts }));
