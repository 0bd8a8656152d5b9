import { spokenText } from "tests/support/pdf-reader.ts";
import { expect, test } from "vitest";
import type { DocumentModel } from "~/domain/document.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";

const saying = (text: string): DocumentModel => ({
  lang: "en",
  title: text,
  subject: "",
  author: "",
  createdAt: new Date(0),
  statusLine: "",
  revisionLine: "",
  coverFacts: [],
  contents: false,
  blocks: [{ type: "paragraph", text }],
});

const marked = "ŽžŠšÅåÄäÖöÉéÑñÇçŁłŐőŪūĢģĶķĻļŅņŖŗ";
const bare = "zZsSaAoOeEnNcClLuUgGkKrR 12:48";

test("letters are read right in every document, also when an earlier one had only their accented kin", async () => {
  for (const text of [marked, bare, marked]) {
    const spoken = await spokenText(await writeDocument(saying(text), documentLabels("en")));
    expect(spoken).toContain(text);
  }
});
