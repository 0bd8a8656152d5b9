import { libraryDatabase } from "tests/support/database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion, packed } from "tests/support/marked-questions.ts";
import { letters, type PrintedAnswer, printedAnswers } from "tests/support/pdf-answers.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { SaidQuestion } from "~/domain/case/snapshot.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { openPlanDocument } from "~/features/plans/documents/open-full.server.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";

const db = libraryDatabase();
const company = aCompany(db);
const { owner } = company;
const packs = packed(everyQuestion.map((place) => markQuestion(place, company)));

/** The questions of a plan in their order, and what the bytes of its PDF say of each. */
async function printed(id: string, lang: Lang) {
  const check = openCheck(db, owner, id, "receipt", lang, noon);
  const model = openPlanDocument(db, owner, id, lang, noon);
  if (!check.ok || !model.ok) throw new Error("no plan");
  const answers = await printedAnswers(await writeDocument(model.value, documentLabels(lang)));
  const found = new Map<string, PrintedAnswer>();
  let from = 0;
  const said: SaidQuestion[] = check.value.said.flatMap(({ questions }) => questions);
  for (const { id: question, label } of said) {
    const at = answers.findIndex((answer, place) => place >= from && answer.label.startsWith(letters(label)));
    const answer = answers[at];
    if (!answer) continue;
    found.set(question, answer);
    from = at + 1;
  }
  return { said, found };
}

/** Every plan in one language, and the fullest in all. */
const printings = packs.flatMap((pack, place) =>
  languages
    .filter((_, index) => place === 0 || index === place % languages.length)
    .map((lang) => ({ pack, lang, name: `plan ${place + 1} in ${lang}` })),
);

describe("the PDF of plans that answer every question", () => {
  test.each(printings)("prints each answer under its question: $name", async ({ pack, lang }) => {
    const { said, found } = await printed(answerAll(company, pack), lang);
    for (const { id, question, words } of pack) {
      const text = found.get(id)?.text ?? `${id} is not printed`;
      const answer = said.find((one) => one.id === id)?.answer;
      const facts = answer?.as === "facts" ? answer.facts.map((fact) => fact.words) : [];
      if (question.kind.kind === "shown") expect(facts, id).not.toEqual([]);
      const expected = words?.(lang) ?? (id === "timeline" ? ["2027", "2029"] : facts);
      for (const word of expected) expect(text, `${id} in ${lang}`).toContain(letters(word));
    }
    expect([...found.keys()]).toEqual(said.map(({ id }) => id));
  });

  test.each(languages)("says of each question that is not answered that it is not, in %s", async (lang) => {
    const words = { fi: "Ei vastattu", sv: "Inte besvarad", en: "Not answered" };
    const { said, found } = await printed(aPlan(db, owner), lang);
    const empty = said.filter(({ answer }) => answer.as === "nothing").map(({ id }) => id);
    expect(empty.length).toBeGreaterThan(50);
    const told = [...found].flatMap(([id, { text }]) => (text === letters(words[lang]) ? [id] : []));
    expect(told).toEqual(empty);
  });
});
