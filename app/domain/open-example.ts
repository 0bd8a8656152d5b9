import { z } from "zod";
import { exampleContent } from "./example.ts";
import { languages } from "./lang.ts";
import { facets, facetValues, lastPage, longestQuery, sorts } from "./library-filters.ts";

// What the open interface promises to other systems. Its description is made from these schemas.

const perLang = z.partialRecord(z.enum(languages), z.string());

export const openExample = z
  .object({
    id: z.string().describe("Stays the same for as long as the example exists."),
    version: z.int().min(1).describe("Rises by one with every published correction."),
    publishedAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime(),
    pages: z.record(z.enum(languages), z.url()).describe("The page of the example in each language."),
    ...exampleContent.shape,
    asked: z
      .array(
        z.object({
          language: z.enum(languages),
          question: z.string(),
          answer: z.string(),
          askedAt: z.iso.datetime(),
          addedAt: z.iso.datetime().describe("When question and answer were added to the example."),
          city: z.string().nullable().describe("The city that asked; null where it did not agree to be named."),
        }),
      )
      .describe("What other cities asked of the owner, with the answers, the newest first."),
    title: perLang,
    summary: perLang.nullable(),
    valueMeaning: exampleContent.shape.valueMeaning.describe(
      "What valueEur stands for. null: the source does not say; then it must not be read as a contract price.",
    ),
  })
  .describe("A published example. null means that the sources do not say it.");
export type OpenExample = z.infer<typeof openExample>;

const link = z.url().nullable();

export const openExampleList = z
  .object({
    total: z.int().min(0),
    more: z
      .boolean()
      .describe(
        "More examples answer than are counted: for words that over 1,000 answer in a library of over 100,000.",
      ),
    page: z.int().min(1),
    pageSize: z.int().min(1),
    links: z.object({ self: z.url(), first: z.url(), previous: link, next: link, last: z.url() }),
    examples: z.array(openExample),
  })
  .describe("One page of the examples that were asked for.");
export type OpenExampleList = z.infer<typeof openExampleList>;

export const openError = z
  .object({
    error: z.object({
      kind: z.enum(["malformed", "not-found", "too-many"]),
      parameters: z.array(z.string()).optional().describe("The parameters that could not be understood."),
    }),
  })
  .describe("Why nothing else is answered.");

export const openLang = z.enum(languages);

const facetDescriptions: Readonly<Record<(typeof facets)[number], string>> = {
  theme: "Theme of the network",
  question: "Question that the example answers",
  procedure: "Procurement procedure",
  state: "State of the procurement",
  object: "What was bought",
  value: "Band of the sum in euros",
  country: "Country of the buyer, ISO 3166-1 alpha-2",
  city: "City or region of the buyer, by the name in the data",
  year: "Year of the tender, or else of the award",
  figures: "Only examples whose results are told in figures",
};

export interface OpenParameter {
  readonly name: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly repeatable: boolean;
}

/** The parameters of a search: those of the library page, and the language of the texts. */
export const openParameters: readonly OpenParameter[] = [
  {
    name: "q",
    description: "Words to look for, in Finnish, Swedish or English",
    schema: z.string().max(longestQuery),
    repeatable: false,
  },
  ...facets.map((facet) => ({
    name: facet,
    description: `${facetDescriptions[facet]}. May be given several times: any of them fits`,
    schema: facetValues[facet],
    repeatable: true,
  })),
  {
    name: "sort",
    description: "Order; best needs words to look for",
    schema: z.enum(sorts),
    repeatable: false,
  },
  { name: "page", description: "Page of the result", schema: z.int().min(1).max(lastPage), repeatable: false },
];

export const langParameter: OpenParameter = {
  name: "lang",
  description:
    "Only the texts in this language; where the running text is not in it, the language it was written in. Without it, all languages",
  schema: openLang,
  repeatable: false,
};
