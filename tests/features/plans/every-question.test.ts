import { libraryDatabase } from "tests/support/database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion } from "tests/support/marked-questions.ts";
import { noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import type { HistoryEvent } from "~/features/plans/open-history.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";

/** One library for all: each question is answered in a plan of its own. */
const db = libraryDatabase();
const company = aCompany(db);
const { owner } = company;

/** Numbers are grouped with spaces of several kinds; they do not count. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? null)
    .replaceAll("\\n", "\n")
    .replace(/[\u00a0\u202f]/g, " ");

// Whoever makes the plan owns it: the history names them in every event. What the service works out has no history.
const told = everyQuestion.filter(({ question, id }) => question.kind.kind !== "shown" && id !== "owner");

describe("every question of the form", () => {
  test.each(told)("$id comes out on the check page and in the history, in three languages", (place) => {
    const marked = markQuestion(place, company);
    const id = answerAll(company, [marked]);
    const isAbout = ({ kind, label }: HistoryEvent, own: string | undefined): boolean =>
      place.question.kind.kind === "people" ? kind === "team" : label === own;
    for (const lang of languages) {
      const check = openCheck(db, owner, id, "receipt", lang, noon);
      const history = openHistory(db, owner, id, {}, lang);
      if (!check.ok || !history.ok) throw new Error("no pages");
      const said = check.value.said.flatMap(({ questions }) => questions).find((one) => one.id === place.id);
      const label = place.step.texts.questions[place.id]?.label[lang];
      const events = history.value.events.filter((event) => isAbout(event, label));
      expect(said?.label).toBe(label);
      for (const word of marked.words?.(lang) ?? []) {
        expect(plain(said?.answer), `check page, ${lang}`).toContain(plain(word).slice(1, -1));
        expect(plain(events), `history, ${lang}`).toContain(plain(word).slice(1, -1));
      }
    }
  });
});
