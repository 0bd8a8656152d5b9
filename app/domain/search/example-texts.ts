import {
  type ExampleContent,
  type ExampleObject,
  type ExampleProcedure,
  narrativeFields,
  type Theme,
} from "../example.ts";
import { glossary } from "../glossary.ts";
import { countryName, type Lang, languages, type Text } from "../lang.ts";
import type { SearchColumn, SearchText } from "./document.ts";

const termOfProcedure: Readonly<Partial<Record<ExampleProcedure, string>>> = { "neg-wo-call": "direct-award" };

/** The term of the glossary that a procedure code stands for. */
export const procedureConcept = (procedure: ExampleProcedure): string => termOfProcedure[procedure] ?? procedure;

const themeNames: Readonly<Record<Theme, Text>> = {
  sustainable_transition: { fi: "Kestävä siirtymä", sv: "Hållbar omställning", en: "Sustainable transition" },
  digitalisation: {
    fi: "Digitalisaatio ja muut uudet teknologiat",
    sv: "Digitalisering och ny teknologi",
    en: "Digitalisation and new technology",
  },
  health_wellbeing: { fi: "Terveys ja hyvinvointi", sv: "Hälsa och välfärd", en: "Health and wellbeing" },
};

const conceptOfObject: Readonly<Partial<Record<ExampleObject, string>>> = {
  supplies: "supplies",
  services: "services",
  works: "works",
};

const termOf = (concept: string): Text | undefined => glossary.find(({ id }) => id === concept)?.term;

const inAll = (column: SearchColumn, text: Text): SearchText[] =>
  languages.map((lang) => ({ column, lang, text: text[lang] }));

function told(content: ExampleContent, lang: Lang): SearchText[] {
  const texts = content.texts[lang] ?? {};
  const found: SearchText[] = [];
  for (const field of narrativeFields) {
    const text = texts[field];
    if (text) found.push({ column: field === "need" ? "need" : "body", lang, text });
  }
  return [...found, { column: "notes", lang, text: countryName(content.country, lang) }];
}

/** The texts of an example by their weight in the search. `cityName` is known for the members of the network. */
export function exampleTexts(content: ExampleContent, cityName: Text | undefined): SearchText[] {
  const found: SearchText[] = [...inAll("title", content.title)];
  if (content.summary) found.push(...inAll("need", content.summary));

  for (const lang of languages) found.push(...told(content, lang));
  const procedure = content.procedure && termOf(procedureConcept(content.procedure));
  if (procedure) found.push(...inAll("method", procedure));
  const object = content.object && termOf(conceptOfObject[content.object] ?? "");
  if (object) found.push(...inAll("notes", object));
  for (const theme of content.themes) found.push(...inAll("notes", themeNames[theme]));

  if (cityName) found.push(...inAll("facts", cityName));
  else if (content.city) found.push(...inAll("facts", { fi: content.city, sv: content.city, en: content.city }));
  for (const text of [content.buyer, ...content.partners, ...content.tags, ...(content.suppliers ?? [])]) {
    found.push({ column: "facts", lang: "en", text });
  }
  for (const text of [content.note, content.procedureNote, content.year?.toString()]) {
    if (text) found.push({ column: "notes", lang: "en", text });
  }
  return found;
}
