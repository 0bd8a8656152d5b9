import type { ui as source } from "../en/ui.ts";
import type { Shape } from "../shape.ts";

export const ui = {
  breadcrumbs: "Du är här",
  required: "(obligatorisk)",
  optional: "(frivillig)",
  why: "Varför vi frågar",
  cityGuidance: "Stadens egen anvisning: {{city}}",
  example: "Exempel på svar",
  error: "Fel",
  written: "Det här skrev du",
  errorSummary_one: "En punkt måste rättas",
  errorSummary_other: "{{count}} punkter måste rättas",
  count: "{{left}} av {{max}} tecken kvar",
  countMost: "Högst {{max}} tecken",
  countOver: "{{over}} tecken för mycket, högst {{max}}",
  unanswered: "Inte besvarad",
  choose: "Välj",
  yes: "Ja",
  no: "Nej",
  kept: {
    back: "Det du skrev här tidigare och inte skickade fanns kvar på den här enheten. Det är tillbaka i fälten.",
    drop: "Ta bort det och visa sidan så som den är sparad",
    said: "Finns kvar på den här enheten tills du skickar det.",
  },
  pages: "{{label}}, sidor",
  previousPage: "Föregående",
  nextPage: "Nästa",
  pageNumber: "Sida {{number}}",
} satisfies Shape<typeof source>;
