import { seedExamples } from "db/seed/examples.ts";
import { freshDatabase } from "tests/support/database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion, packed } from "tests/support/marked-questions.ts";
import { noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { marketQuestions } from "~/features/plans/documents/market-document.ts";
import { openDocument } from "~/features/plans/documents/open-document.server.ts";
import { summaryQuestions } from "~/features/plans/documents/summary-document.ts";

const db = freshDatabase();
seedExamples(db, noon);
const company = aCompany(db);
const packs = packed(everyQuestion.map((place) => markQuestion(place, company)));
const plans = packs.map((pack) => ({ pack, id: answerAll(company, pack) }));

const documents = { market: marketQuestions, summary: summaryQuestions } as const;

/** All that a document says, with texts as long as they are. */
function textOf(id: string, document: keyof typeof documents, lang: (typeof languages)[number]): string {
  const opened = openDocument(db, company.owner, id, { document, lang, now: noon });
  if (!opened.ok) throw new Error(`no ${document}`);
  const model = opened.value.fits === "pages" ? opened.value.model : opened.value.draw(100_000);
  return JSON.stringify(model);
}

/** The name that the author's words of each question begin with. */
const marker = (id: string): string => `Marker of ${id}`;

describe.each(["market", "summary"] as const)("the %s", (document) => {
  test("says only answers of its own questions", () => {
    for (const { pack, id } of plans)
      for (const lang of languages) {
        const text = textOf(id, document, lang);
        for (const { id: question } of pack)
          if (!documents[document].includes(question)) expect(text, question).not.toContain(marker(question));
      }
    const own = plans.flatMap(({ pack, id }) =>
      pack
        .filter(
          ({ id: question, question: { kind } }) => documents[document].includes(question) && kind.kind === "long",
        )
        .map(({ id: question }) => [question, textOf(id, document, "en")] as const),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [question, text] of own) expect(text).toContain(marker(question));
  });

  test("says nothing of answers that are secret, or narrower than its readers", () => {
    const narrowed = [
      "UPDATE answers SET secret_ground = '24-1-17'",
      "UPDATE answers SET secret_ground = NULL, level = 'never'",
    ];
    for (const sql of narrowed) {
      db.$client.exec(sql);
      for (const { pack, id } of plans) {
        const text = textOf(id, document, "fi");
        for (const { id: question } of pack) expect(text, question).not.toContain(marker(question));
      }
      db.$client.exec("UPDATE answers SET secret_ground = NULL, level = NULL");
    }
  });
});
