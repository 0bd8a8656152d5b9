import { listAnswers } from "db/repositories/answers.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

function setup() {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aPlan(db, owner);
  const save = (entries: [string, string][]) => {
    const saved = saveAnswers(db, owner, id, fieldsOf(new URLSearchParams(entries)), noon);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
    return saved.value;
  };
  const answer = (question: string, value: string) => {
    const { problems } = save([
      ["q", question],
      [question, value],
    ]);
    return problems.map(({ rule, facts }) => [rule, facts]);
  };
  const stored = (question: string) => listAnswers(db, id).filter((one) => one.question === question);
  return { db, owner, id, save, answer, stored };
}

test.each([
  ["cpv-main", "72262000", "99999999", "code-known.cpv"],
  ["place", "837", "999", "code-known.place"],
  ["result-owner", "tampere-unit", "no-such-unit", "code-known.unit"],
])("%s takes %s and refuses %s", (question, good, bad, rule) => {
  const { answer, stored } = setup();
  expect(answer(question, bad)).toEqual([[rule, { other: bad }]]);
  expect(stored(question)).toEqual([]);
  expect(answer(question, good)).toEqual([]);
  expect(stored(question)).toHaveLength(1);
});

test("a plan for the same need must be one that the person may see, and another than this one", () => {
  const { db, owner, id, answer, stored } = setup();
  const ownOther = aPlan(db, owner, "Another plan of mine");
  const strangers = aPlan(db, anActor(db, { city: "turku" }), "A plan of another city");
  expect(answer("linked-plans", strangers)).toEqual([["code-known.plan", { other: strangers }]]);
  expect(answer("linked-plans", id)).toEqual([["code-known.plan", { other: id }]]);
  expect(stored("linked-plans")).toEqual([]);
  expect(answer("linked-plans", ownOther)).toEqual([]);
});

test("a case that is not in the library is refused in its cell, and the row is not stored", () => {
  const { save, stored } = setup();
  const { problems } = save([
    ["q", "cases-looked"],
    ["r:cases-looked", "row-a"],
    ["cases-looked:row-a:case", "no-such-case"],
    ["cases-looked:row-a:used-for", "need"],
  ]);
  expect(problems).toEqual([
    {
      rule: "code-known.example",
      severity: "save",
      question: "cases-looked",
      row: "row-a",
      column: "case",
      facts: { other: "no-such-case" },
    },
  ]);
  expect(stored("cases-looked")).toEqual([]);
});

const goal = (row: string, text: string): [string, string][] => [
  ["r:goals", row],
  [`goals:${row}:goal`, text],
];

test("rows over the limit of a group are refused with words, and those that fit are kept", () => {
  const { save, stored } = setup();
  const six = ["a", "b", "c", "d", "e", "f"].flatMap((row) => goal(row, `Goal ${row}`));
  const { problems } = save([["q", "goals"], ...six]);
  expect(problems).toEqual([{ rule: "rows-max", severity: "save", question: "goals", facts: { max: 5, count: 6 } }]);
  expect(stored("goals").map(({ row }) => row)).toEqual(["a", "b", "c", "d", "e"]);
});

test("a full group takes a new row when another one is removed in the same post", () => {
  const { save, stored } = setup();
  save([["q", "goals"], ...["a", "b", "c", "d", "e"].flatMap((row) => goal(row, `Goal ${row}`))]);
  const { problems } = save([
    ["q", "goals"],
    ["remove:goals", "a"],
    ["v:goals:a", "1"],
    ...goal("a", "Goal a"),
    ...goal("f", "Goal f"),
  ]);
  expect(problems).toEqual([]);
  expect(stored("goals").flatMap(({ row, value }) => (value ? [row] : []))).toEqual(["b", "c", "d", "e", "f"]);
});

test("an empty row that the page offers for a new one does not count", () => {
  const { save } = setup();
  const { problems } = save([
    ["q", "goals"],
    ...["a", "b", "c", "d", "e"].flatMap((row) => goal(row, `Goal ${row}`)),
    ...goal("new", ""),
  ]);
  expect(problems).toEqual([]);
});
