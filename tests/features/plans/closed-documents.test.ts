import { libraryDatabase } from "tests/support/database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion, packed } from "tests/support/marked-questions.ts";
import { noon } from "tests/support/plans.ts";
import { must } from "tests/support/whole-review.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { type Level, levels, type Question } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import type { Result } from "~/domain/result.ts";
import { marketQuestions } from "~/features/plans/documents/market-document.ts";
import { openDocument } from "~/features/plans/documents/open-document.server.ts";
import { summaryQuestions } from "~/features/plans/documents/summary-document.ts";
import { planNoticeXml } from "~/features/plans/plan-notice.server.ts";
import { planOcds } from "~/features/plans/plan-ocds.server.ts";

const db = libraryDatabase();
const company = aCompany(db);
const { owner } = company;
const packs = packed(everyQuestion.map((place) => markQuestion(place, company)));
const plans = packs.map((pack) => ({ pack, id: answerAll(company, pack) }));

/** All that a document says, with texts as long as they are. */
function textOf(id: string, document: "market" | "summary", lang: Lang): string {
  const opened = must(openDocument(db, owner, id, { document, lang, now: noon }));
  return JSON.stringify(opened.fits === "pages" ? opened.model : opened.draw(100_000));
}

interface Output {
  /** Who may read it: answers of this level and wider. */
  level: Level;
  questions: readonly string[];
  write: (id: string, lang: Lang) => string;
}

const inStandards = currentForm.steps
  .flatMap(({ questions }) => questions)
  .flatMap(({ id, standard }) => (standard ? [id] : []));
const ocds = { origin: "https://plans.example", prefix: undefined, now: noon };
/** Of a plan that is secret as a whole there is none. */
const orNothing = (made: Result<{ content: unknown }, { kind: string }>): string =>
  made.ok ? JSON.stringify(made.value.content) : "";
const notice = (subtype: string): Output => ({
  level: "public",
  questions: inStandards,
  write: (id) => orNothing(planNoticeXml(db, owner, id, { subtype, now: noon })),
});

/** Everything that leaves a plan for others than those who may read all of it. */
const outputs: Readonly<Record<string, Output>> = {
  market: { level: "public", questions: marketQuestions, write: (id, lang) => textOf(id, "market", lang) },
  summary: { level: "reviewers", questions: summaryQuestions, write: (id, lang) => textOf(id, "summary", lang) },
  "OCDS release": {
    level: "public",
    questions: inStandards,
    write: (id, lang) => orNothing(planOcds(db, owner, id, { ...ocds, lang })),
  },
  "notice 4": notice("4"),
  "notice E1": notice("E1"),
};

/** Words that the author typed into an answer or its cells begin with its name. */
const says = (text: string, name: string): boolean => new RegExp(`Mark(er of)? ${name}(?![\\w-])`).test(text);
const isNarrower = (level: Level, than: Level): boolean => levels.indexOf(level) < levels.indexOf(than);

/** Names of what only narrower circles may read, whatever the author chose: questions, and columns of groups. */
function closedBy({ id, kind, sharing }: Question, level: Level): string[] {
  if (isNarrower(sharing.level, level)) return [id];
  const columns = kind.kind === "rows" ? kind.columns : [];
  return columns.flatMap(({ id: column, atMost }) =>
    atMost && isNarrower(atMost, level) ? [`${id}\\.${column}`] : [],
  );
}

describe.each(Object.entries(outputs))("the %s", (_, { level, questions, write }) => {
  const texts = new Map<string, string>();
  beforeAll(() => {
    for (const { id } of plans) texts.set(id, languages.map((lang) => write(id, lang)).join("\n"));
  });

  test("has of every question of the form only what it asks for and is open to its readers", () => {
    const all = [...texts.values()].join("\n");
    for (const { id, question } of everyQuestion)
      for (const name of questions.includes(id) ? closedBy(question, level) : [id])
        expect(says(all, name), name).toBe(false);
    expect(questions.filter((question) => says(all, question)).length).toBeGreaterThan(1);
  });

  test("says nothing of answers that are secret, or narrower than its readers", () => {
    const narrowed = [
      "UPDATE answers SET secret_ground = '24-1-17'",
      "UPDATE answers SET secret_ground = NULL, level = 'never'",
    ];
    for (const sql of narrowed) {
      db.$client.exec(sql);
      for (const { pack, id } of plans) {
        const text = write(id, "fi");
        for (const { id: question } of pack) expect(says(text, question), question).toBe(false);
      }
      db.$client.exec("UPDATE answers SET secret_ground = NULL, level = NULL");
    }
  });
});
