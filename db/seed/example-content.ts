import { z } from "zod";
import { type ExampleContent, exampleContent } from "~/domain/example.ts";
import { languages, type Text } from "~/domain/lang.ts";
import exampleCases from "./content/example-cases.json" with { type: "json" };
import network from "./content/network.json" with { type: "json" };

/** The day on which the sources of the first content were read. */
const readOn = "2026-11-22";

const texts = z.object({
  need: z.string(),
  solution: z.string(),
  outcomes: z.string(),
  lessons: z.string().nullable(),
});
const caseFile = z.object({
  schemaVersion: z.literal(2),
  cases: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      title: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
      buyer: z.string(),
      city: z.string().nullable(),
      country: z.string(),
      year: z.number().nullable(),
      theme: z.string(),
      state: z.string().nullable(),
      stateDate: z.string().nullable(),
      object: z.string().nullable(),
      procedure: z.string().nullable(),
      procedureNote: z.string().nullable(),
      valueEur: z.number().nullable(),
      valueMeaning: z.string().nullable(),
      note: z.string().nullable(),
      questionsAnswered: z.array(z.string()),
      tags: z.array(z.string()),
      texts: z.object({ fi: texts, sv: texts, en: texts }),
      sourceUrl: z.string(),
      moreSources: z.array(z.string()),
    }),
  ),
});

interface Member {
  readonly id: string;
  readonly name: Text;
}
const members: readonly Member[] = network.regions.flatMap((region) => region.members);

/** The name of a member of the network in three languages. */
export const memberName = (cityId: string | null): Text | undefined => members.find(({ id }) => id === cityId)?.name;

const memberNamed = (city: string | null): string | null =>
  members.find(({ name }) => languages.some((lang) => name[lang] === city))?.id ?? null;

export interface FirstExample {
  readonly id: string;
  readonly content: ExampleContent;
}

/** The first content of the library: 40 real procurements, each with its sources. */
export function firstExamples(): FirstExample[] {
  return caseFile.parse(exampleCases).cases.map((one) => ({
    id: one.id,
    content: exampleContent.parse({
      title: one.title,
      summary: null,
      buyer: one.buyer,
      partners: [],
      city: one.city,
      cityId: memberNamed(one.city),
      country: one.country,
      year: one.year,
      takenUpYear: null,
      themes: [one.theme],
      state: one.state,
      stateOn: one.stateDate,
      object: one.object,
      cpv: [],
      procedure: one.procedure,
      procedureNote: one.procedureNote,
      valueEur: one.valueEur,
      valueMeaning: one.valueMeaning,
      note: one.note,
      novelty: null,
      copying: null,
      suppliers: null,
      smallSupplier: null,
      questions: one.questionsAnswered,
      tags: one.tags,
      texts: one.texts,
      writtenIn: "en",
      translation: "unchecked",
      figures: [],
      expertWord: null,
      documents: [],
      contact: null,
      sources: [one.sourceUrl, ...one.moreSources],
      checkedOn: readOn,
    }),
  }));
}
