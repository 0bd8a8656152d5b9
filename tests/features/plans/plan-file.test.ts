import Ajv from "ajv/dist/2020.js";
import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { libraryDatabase } from "tests/support/database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion, packed } from "tests/support/marked-questions.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { FileAnswer, PlanFile } from "~/domain/case/plan-file.ts";
import { widestLevel } from "~/domain/case/view.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import { type Level, levels } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { exportPlan } from "~/features/plans/plan-file/export-plan.server.ts";
import { importPlan } from "~/features/plans/plan-file/import-plan.server.ts";
import { planFileJsonSchema } from "~/features/plans/plan-file/json-schema.server.ts";
import { sayNotImported } from "~/features/plans/plan-file/open-import.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { planOfFile } from "~/server/plan-of-file.server.ts";

const isValid = new Ajv({ strict: false, validateFormats: false }).compile(planFileJsonSchema());

/** Another installation, that knows the same examples and cities and nothing else. */
function elsewhere() {
  const db = libraryDatabase();
  return { db, officer: anActor(db), oulu: anActor(db, { city: "oulu" }) };
}

let planNumber = 0;
function newId(): string {
  planNumber += 1;
  return `00000000-0000-4000-8000-${String(planNumber).padStart(12, "0")}`;
}
const bring = (at: ReturnType<typeof elsewhere>, file: unknown, officer = at.officer) =>
  importPlan(at.db, officer, { id: newId(), unit: officer.unitId ?? "", text: JSON.stringify(file) }, noon);

function must<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

interface Mark {
  level: Level | undefined;
  ground: string | undefined;
}

/** A mark that the question may have: secret, or narrower than its own level. */
function marked(id: string, { level, ground }: Mark): Pick<FileAnswer, "level" | "secret"> {
  if (ground) return { secret: { ground } };
  const question = findQuestion(currentForm, id)?.question;
  const isAllowed = level && question && levels.indexOf(level) <= levels.indexOf(widestLevel(question));
  return isAllowed ? { level } : {};
}

const there = elsewhere();
let files: PlanFile[];

beforeAll(() => {
  const db = libraryDatabase();
  const company = aCompany(db);
  const marked = packed(everyQuestion.map((place) => markQuestion(place, company)));
  const oulu = anActor(db, { city: "oulu" });
  files = [
    ...marked.map((pack) => must(exportPlan(db, company.owner, answerAll(company, pack)))),
    must(exportPlan(db, company.owner, writePlan(db, company.owner, tamperePlan, noon))),
    must(exportPlan(db, oulu, writePlan(db, oulu, ouluPlan, noon))),
  ];
});

/** What the other installation cannot know: plans of the first one, and units of cities it does not have. */
const withoutLeft = ({ answers }: PlanFile, left: readonly { question: string }[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !left.some(({ question }) => question === id)));

describe("a plan as a file", () => {
  test("comes back the same in an empty installation: every question, group, mark and the names of attachments", () => {
    const asked = new Set<string>();
    for (const file of files) {
      const officer = file.plan.city === "oulu" ? there.oulu : there.officer;
      const made = must(bring(there, file, officer));
      const again = must(exportPlan(there.db, officer, made.id));
      expect(withoutLeft(again, made.left)).toEqual(withoutLeft(file, made.left));
      expect(made.files).toEqual(file.attachments.map(({ title }) => title));
      for (const { question } of made.left) expect(["linked-plans"]).toContain(question);
      for (const id of Object.keys(file.answers)) asked.add(id);
    }
    const held = everyQuestion.filter(({ question }) => !["shown", "people", "file"].includes(question.kind.kind));
    expect(held.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test("keeps whatever marks its author set", () => {
    const grounds = ["24-1-17", "6-7"];
    const marks = fc.record({
      level: fc.option(fc.constantFrom(...levels), { nil: undefined }),
      ground: fc.option(fc.constantFrom(...grounds), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.nat(), fc.array(marks, { minLength: 1, maxLength: 40 }), (which, given) => {
        const file = files[which % (files.length - 1)];
        if (!file) return;
        const ids = Object.keys(file.answers).filter((id) => !["secrecy", "linked-plans", "buyer-unit"].includes(id));
        const answers = { ...file.answers };
        for (const [place, mark] of given.entries()) {
          const id = ids[(place * 7) % ids.length] ?? "title";
          const answer = answers[id];
          if (answer) answers[id] = { ...answer, ...marked(id, mark) };
        }
        const made = must(bring(there, { ...file, answers }));
        const again = must(exportPlan(there.db, there.officer, made.id));
        const left = [...made.left, { question: "secrecy" }];
        expect(withoutLeft(again, left)).toEqual(withoutLeft({ ...file, answers }, left));
      }),
      { numRuns: 15 },
    );
  });

  test("is as its JSON Schema says, which names every question", () => {
    for (const file of files) expect(isValid(file) || isValid.errors).toBe(true);
    const named = JSON.stringify(planFileJsonSchema());
    for (const { id, question } of everyQuestion)
      if (!["shown", "people", "file"].includes(question.kind.kind)) expect(named).toContain(`"${id}"`);
  });
});

describe("a file that is no plan", () => {
  const broken: readonly (readonly [string, (file: PlanFile) => unknown, RegExp])[] = [
    ["of another kind", () => ({ format: "other" }), /format/],
    ["of an unknown form", (file) => ({ ...file, form: "1999-1" }), /version of the form/],
    [
      "with an answer nobody asks",
      (file) => ({ ...file, answers: { ...file.answers, hat: { value: "x" } } }),
      /answers › hat/,
    ],
    [
      "with a code that is none",
      (file) => ({ ...file, answers: { ...file.answers, object: { value: { code: "hats" } } } }),
      /object \(What is bought\) › value › code/,
    ],
    [
      "with a day in a text's place",
      (file) => ({ ...file, answers: { ...file.answers, "notice-date": { value: "soon" } } }),
      /notice-date .* › value/,
    ],
    ["without answers", ({ answers: _gone, ...file }) => file, /answers: is missing/],
    [
      "wider than the question",
      (file) => ({ ...file, answers: { ...file.answers, "value-exact": { value: 5, level: "public" } } }),
      /./,
    ],
    [
      "with letters no text may hold",
      (file) => ({ ...file, answers: { ...file.answers, title: { value: "\u0000 bad" } } }),
      /./,
    ],
  ];

  test.each(broken)("%s is refused with the place, in words, and nothing comes of it", (_name, change, says) => {
    const count = () =>
      ["plans", "answers", "plan_events"].map((table) =>
        there.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
      );
    const before = count();
    const [file] = files.slice(-2);
    const refused = bring(there, file && change(file));
    if (refused.ok || refused.refusal.kind !== "invalid") throw new Error("taken in");
    expect(sayNotImported(refused.refusal, "en").join("\n")).toMatch(says);
    for (const lang of languages) expect(sayNotImported(refused.refusal, lang).join("").length).toBeGreaterThan(10);
    expect(count()).toEqual(before);
  });

  test("that is not JSON, or whatever JSON it is, is refused and never breaks", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importPlan(there.db, there.officer, { id: newId(), unit: "tampere-unit", text }, noon).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

test("a file that another city brings in belongs to the unit that its officer chose, and names the other's units", () => {
  const file = files.at(-1);
  const made = must(bring(there, file));
  const again = must(exportPlan(there.db, there.officer, made.id));
  expect(again.answers["buyer-unit"]).toEqual({ value: { unit: there.officer.unitId } });
});

test("a document is drawn from a file without a server, with its own number and state", async () => {
  const drawn = await planOfFile(JSON.stringify(files.at(-2)), { document: "summary", lang: "sv", now: noon });
  const words = JSON.stringify(must(drawn));
  expect(words).toContain("Hulevesitulvien ennakointi katuverkossa");
  expect(words).toContain(`Plan ${files.at(-2)?.plan.number}`);
  const refused = await planOfFile('{"format":1}', { document: "full", lang: "fi", now: noon });
  expect(refused.ok).toBe(false);
});
