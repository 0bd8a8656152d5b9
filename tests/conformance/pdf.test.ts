import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentModel } from "~/domain/document";
import { languages } from "~/domain/lang";
import { writeDocument } from "~/pdf/write-document";
import { randomDocuments } from "../support/random-document";
import { aFullDocument, aLongDocument, anEmptyDocument, sampleLabels } from "../support/sample-document";
import { failuresOf, profiles } from "./verapdf";

const written = async (models: readonly (readonly [name: string, model: DocumentModel])[]) => {
  const files = new Map<string, Uint8Array>();
  for (const [name, model] of models) files.set(name, await writeDocument(model, sampleLabels[model.lang]));
  return files;
};

const inEachLanguage = languages.flatMap((lang) => [
  [`empty-${lang}`, anEmptyDocument(lang)] as const,
  [`full-${lang}`, aFullDocument(lang)] as const,
]);
const random = fc
  .sample(randomDocuments, { numRuns: 200, seed: 20261122 })
  .map((model, place) => [`random-${place}`, model] as const);

let documents: Map<string, Uint8Array>;
let randomDocumentFiles: Map<string, Uint8Array>;

beforeAll(async () => {
  documents = await written([...inEachLanguage, ["long", aLongDocument(12)]]);
  randomDocumentFiles = await written(random);
}, 600_000);

describe.each(Object.keys(profiles) as (keyof typeof profiles)[])("%s", (profile) => {
  test("is kept by documents empty and full in each language, and by a long one", async () => {
    expect(await failuresOf(documents, profile)).toEqual([]);
  });

  test("is kept by 200 documents of random content", async () => {
    expect(await failuresOf(randomDocumentFiles, profile)).toEqual([]);
  });
});
