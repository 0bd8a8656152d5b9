import type { Db } from "db/connection.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { seedExamples } from "db/seed/examples.ts";
import { freshDatabase } from "tests/support/database.ts";
import { spokenText } from "tests/support/pdf-reader.ts";
import { beforeAll, expect, test } from "vitest";
import { narrativeFields } from "~/domain/example.ts";
import { languages } from "~/domain/lang.ts";
import { openExampleDocument } from "~/features/examples/example-document.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";

let db: Db;
beforeAll(() => {
  db = freshDatabase();
  seedExamples(db, new Date("2026-11-22T10:00:00Z"));
});

const asked = (id: string) => ({ id, today: "2026-11-22", origin: "https://example.org", cityName: () => undefined });
const singleSpaces = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

test.each(languages)(
  "the PDF of an example says all its texts and sources in %s",
  async (lang) => {
    for (const { id, content } of firstExamples().slice(0, 6)) {
      const document = openExampleDocument(db, lang, asked(id));
      if (!document.ok) throw new Error(`${id} is not there`);
      const spoken = await spokenText(await writeDocument(document.value, documentLabels(lang)));
      const texts = narrativeFields.flatMap((field) => content.texts[lang]?.[field] ?? []);
      for (const text of [content.title[lang], content.buyer, ...texts]) expect(spoken).toContain(singleSpaces(text));
      const unbroken = spoken.replaceAll(" ", "");
      for (const source of content.sources) expect(unbroken).toContain(source.replaceAll(" ", ""));
    }
  },
  30_000,
);

test("an example that is not there has no PDF", () => {
  expect(openExampleDocument(db, "fi", asked("nowhere"))).toEqual({ ok: false, refusal: { kind: "not-found" } });
});
