import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { libraryDatabase } from "tests/support/database.ts";
import {
  aCompany,
  answerAll,
  everyQuestion,
  type MarkedQuestion,
  markQuestion,
  packed,
} from "tests/support/marked-questions.ts";
import { noon } from "tests/support/plans.ts";
import { randomDocuments } from "tests/support/random-document.ts";
import { unzipped, wordsOf } from "tests/support/word-reader.ts";
import { expect, test } from "vitest";
import type { DocumentModel } from "~/domain/document.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { writeWord } from "~/word/write-word.server.ts";

const db = libraryDatabase();
const company = aCompany(db);
const packs = packed(everyQuestion.map((place) => markQuestion(place, company)));

const fileOf = async (model: DocumentModel) => unzipped(await writeWord(model, documentLabels(model.lang)));

async function modelOf(id: string, document: string, lang: Lang): Promise<DocumentModel> {
  const model = await planDocumentModel(db, company.owner, id, { document, lang, now: noon });
  if (!model.ok) throw new Error(`no ${document}`);
  return model.value;
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
const saidOf = ({ words }: MarkedQuestion, lang: Lang): string[] => (words?.(lang) ?? []).map(flat);

test.each(packs.map((pack, place) => ({ pack, lang: languages[place % 3] ?? "fi", place })))(
  "the Word file of plan $place holds every answer, in $lang",
  async ({ pack, lang }) => {
    const file = await fileOf(await modelOf(answerAll(company, pack), "full", lang));
    const text = flat(wordsOf(file.get("word/document.xml") ?? ""));
    for (const one of pack) for (const word of saidOf(one, lang)) expect(text, one.id).toContain(word);
  },
);

test("headings, lists, tables and languages are Word's own, and the title is said", async () => {
  const file = await fileOf(await modelOf(answerAll(company, packs[0] ?? []), "full", "sv"));
  const document = file.get("word/document.xml") ?? "";
  for (const part of ['w:val="Title"', 'w:val="Heading1"', "<w:numPr>", "<w:tblHeader/>", 'w:val="fi-FI"'])
    expect(document).toContain(part);
  expect(file.get("word/styles.xml")).toContain('w:val="sv-FI"');
  expect(file.get("docProps/core.xml")).toContain("<dc:title>");
});

test("whatever is typed, the file is one that can be read", async () => {
  await fc.assert(
    fc.asyncProperty(randomDocuments, async (model) => {
      for (const [name, text] of await fileOf(model))
        if (name.endsWith(".xml")) expect(XMLValidator.validate(text), name).toBe(true);
    }),
    { numRuns: 20 },
  );
});
