import type { NarrativeField } from "../example.ts";
import type { Lang } from "../lang.ts";

/** What the form of an example holds, by the name of the field: as posted, complete or not. */
export type ExampleFields = Readonly<Record<string, readonly string[]>>;

/** Names of the fields that stand once for each language or text. */
export const titleName = (lang: Lang): string => `title-${lang}`;
export const summaryName = (lang: Lang): string => `summary-${lang}`;
export const translatorName = (lang: Lang): string => `translator-${lang}`;
export const textName = (lang: Lang, field: NarrativeField): string => `text-${lang}-${field}`;
export const figureName = (index: number, part: "what" | "before" | "value" | "on"): string =>
  `figure-${index}-${part}`;
export const documentName = (index: number, part: "title" | "url" | "licence"): string => `document-${index}-${part}`;

/** As many rows as an example may have. */
export const mostFigures = 12;
export const mostDocuments = 6;

export const fieldText = (fields: ExampleFields, name: string): string => fields[name]?.[0]?.trim() ?? "";
/** One of several on each line. */
export const fieldLines = (fields: ExampleFields, name: string): string[] =>
  (fields[name]?.[0] ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
export const fieldCodes = (fields: ExampleFields, name: string): readonly string[] =>
  (fields[name] ?? []).filter((code) => code !== "");
