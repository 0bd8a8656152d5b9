import { z } from "zod";
import { type Lang, languages } from "./lang.ts";

// A published example of the library. `null` means that the sources do not say it; it is never filled by guessing.

export const themes = ["sustainable_transition", "digitalisation", "health_wellbeing"] as const;
export const exampleStates = ["planned", "tendering", "in-contract", "completed", "stopped"] as const;
export const exampleObjects = ["supplies", "services", "works", "mixed"] as const;
export const exampleProcedures = [
  "open",
  "restricted",
  "neg-w-call",
  "comp-dial",
  "innovation",
  "neg-wo-call",
  "design-contest",
  "free-single",
  "free-multi",
  "pcp",
  "small",
  "cpb",
] as const;
export const valueMeanings = ["contract", "budget", "rd-sum", "prize", "estimate", "comparison-price"] as const;
export const exampleQuestions = [
  "choose-procedure",
  "hold-dialogue",
  "write-functional-requirements",
  "score-carbon",
  "pilot",
  "handle-rights",
  "buy-jointly",
  "pay-for-results",
  "stop",
  "involve-users",
] as const;
export const novelties = ["new-to-market", "new-to-country", "new-to-buyer", "new-way-of-buying"] as const;
export const copyings = ["as-such", "with-changes", "idea-only"] as const;

export type Theme = (typeof themes)[number];
export type ExampleObject = (typeof exampleObjects)[number];
export type ExampleProcedure = (typeof exampleProcedures)[number];

const text = z.string().trim().min(1);
/** Shown as a link: nothing but the web. */
const address = z.url({ protocol: /^https?$/ });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const perLang = z.object({ fi: text, sv: text, en: text });

/** Fields of running text, in the order of the page. */
export const narrativeFields = [
  "need",
  "earlierSituation",
  "solution",
  "novelty",
  "users",
  "dialogue",
  "requirements",
  "contract",
  "rights",
  "schedule",
  "resources",
  "outcomes",
  "difficulties",
  "lessons",
  "copying",
] as const;
export type ExampleQuestion = (typeof exampleQuestions)[number];
export type NarrativeField = (typeof narrativeFields)[number];

const narrative = z.partialRecord(z.enum(narrativeFields), text.nullable());
export type Narrative = z.infer<typeof narrative>;

export const exampleContent = z.object({
  title: perLang,
  /** Plain language, at most 400 letters; `null` for the first content, whose need stands in its place. */
  summary: perLang.nullable(),
  buyer: text,
  partners: z.array(text).default([]),
  /** The city or region that stands for the buyer. */
  city: text.nullable(),
  /** A member of the network. */
  cityId: text.nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  year: z.int().min(1990).max(2100).nullable(),
  takenUpYear: z.int().nullable(),
  themes: z.array(z.enum(themes)).min(1).max(2),
  state: z.enum(exampleStates).nullable(),
  /** Year or day of what is told of the state. */
  stateOn: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/)
    .nullable(),
  object: z.enum(exampleObjects).nullable(),
  cpv: z.array(z.string().regex(/^\d{8}$/)),
  procedure: z.enum(exampleProcedures).nullable(),
  procedureNote: text.nullable(),
  valueEur: z.int().min(0).nullable(),
  valueMeaning: z.enum(valueMeanings).nullable(),
  note: text.nullable(),
  novelty: z.enum(novelties).nullable(),
  copying: z.enum(copyings).nullable(),
  suppliers: z.array(text).nullable(),
  smallSupplier: z.boolean().nullable(),
  questions: z.array(z.enum(exampleQuestions)),
  tags: z.array(text),
  texts: z.partialRecord(z.enum(languages), narrative),
  /** The language it was written in; texts in the others are translations. */
  writtenIn: z.enum(languages),
  translation: z.enum(["machine", "human", "unchecked"]).nullable(),
  /** Who translated title and summary into a language, where it was not the author. */
  translators: z.partialRecord(z.enum(languages), text).optional(),
  figures: z.array(z.object({ what: text, before: text.optional(), value: text, on: day.nullable() })),
  expertWord: z.object({ text: z.string().max(600), by: text }).nullable(),
  documents: z.array(z.object({ title: text, url: address, licence: text.nullable() })),
  contact: text.nullable(),
  /** Of an example told by its buyer there may be none: the buyer is the source. */
  sources: z.array(address),
  checkedOn: day,
});
export type ExampleContent = z.infer<typeof exampleContent>;

export const exampleStages = ["draft", "proposed", "published", "withdrawn"] as const;
export type ExampleStage = (typeof exampleStages)[number];
export type ExampleOrigin = { readonly kind: "source" } | { readonly kind: "plan"; readonly planId: string };

export interface Example {
  readonly id: string;
  readonly stage: ExampleStage;
  readonly version: number;
  readonly origin: ExampleOrigin;
  readonly content: ExampleContent;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Limits of the value bands in euros; a sum stands in the first band whose limit it is under. */
export const valueBands = [
  { band: "under-60000", under: 60_000 },
  { band: "60000-221000", under: 221_000 },
  { band: "221000-1000000", under: 1_000_000 },
  { band: "1000000-10000000", under: 10_000_000 },
  { band: "over-10000000", under: Number.POSITIVE_INFINITY },
] as const;
export type ValueBand = (typeof valueBands)[number]["band"];

export const valueBandOf = (valueEur: number | null): ValueBand | null =>
  valueEur === null ? null : (valueBands.find(({ under }) => valueEur < under)?.band ?? null);

/** A result told in figures: a per cent, a sum or a count in what came out of it. */
export const hasFigures = (content: ExampleContent): boolean =>
  content.figures.length > 0 ||
  Object.values(content.texts).some((texts) =>
    /\d\s*%|\d\s*(?:prosentt|procent|per cent)/iu.test(texts?.outcomes ?? ""),
  );

/** How many of the fields that a reader looks for are known: breaks ties in the ranking and sorts by usefulness. */
export function completeness(content: ExampleContent): number {
  const facts = [content.city, content.year, content.state, content.object, content.procedure, content.valueEur];
  const texts = content.texts[content.writtenIn] ?? {};
  const told = narrativeFields.filter((field) => texts[field]).length;
  return facts.filter((fact) => fact !== null).length + told + content.questions.length + content.documents.length;
}

/** The language to read an example in: the reader's own, or else the one it was written in. */
export const readIn = (content: ExampleContent, lang: Lang): Lang => (content.texts[lang] ? lang : content.writtenIn);
