import { randomUUID } from "node:crypto";
import { listAnswers } from "db/repositories/answers.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import { findPlan, insertMember } from "db/repositories/plans.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { createPlan } from "~/features/plans/create-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const post = (entries: [string, string][]) => fieldsOf(new URLSearchParams(entries));

function setup() {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aPlan(db, owner);
  const save = (entries: [string, string][], actor = owner) => {
    const saved = saveAnswers(db, actor, id, post(entries), noon);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
    return saved.value;
  };
  const stored = (question: string) => listAnswers(db, id).filter((answer) => answer.question === question);
  return { db, owner, id, save, stored };
}

test("an answer is stored with its version, and its history keeps every text", () => {
  const { db, id, save, stored } = setup();
  save([
    ["q", "need-statement"],
    ["v:need-statement", "0"],
    ["need-statement", "First text"],
  ]);
  save([
    ["q", "need-statement"],
    ["v:need-statement", "1"],
    ["need-statement", "Second text"],
  ]);
  expect(stored("need-statement")).toMatchObject([{ value: "Second text", version: 2 }]);
  expect(listAnswerEvents(db, id, "need-statement").map(({ value }) => value)).toEqual(["First text", "Second text"]);
});

test("posting the same again changes nothing and is still confirmed", () => {
  const { save, stored } = setup();
  const entries: [string, string][] = [
    ["q", "need-statement"],
    ["v:need-statement", "0"],
    ["need-statement", "Text"],
  ];
  save(entries);
  expect(save(entries).saved).toEqual([{ question: "need-statement", row: "", version: 1 }]);
  expect(stored("need-statement")).toMatchObject([{ version: 1 }]);
});

test("when somebody else saved first, nothing is overwritten and both texts come back", () => {
  const { db, id, save, stored } = setup();
  const colleague = anActor(db, { name: "Colleague" });
  insertMember(db, id, colleague.id, "writer", noon);
  save(
    [
      ["q", "need-statement"],
      ["v:need-statement", "0"],
      ["need-statement", "Theirs"],
    ],
    colleague,
  );
  const { conflicts, saved } = save([
    ["q", "need-statement"],
    ["v:need-statement", "0"],
    ["need-statement", "Mine"],
    ["q", "who-affected"],
    ["who-affected", "Everybody"],
  ]);
  expect(conflicts).toMatchObject([{ mine: "Mine", theirs: "Theirs", theirName: "Colleague", isOwn: false }]);
  expect(saved).toMatchObject([{ question: "who-affected" }]);
  expect(stored("need-statement")).toMatchObject([{ value: "Theirs" }]);
});

/** Two people were shown the same text; the colleague has saved, and the owner now posts. */
function twoTexts() {
  const { db, id, save, stored } = setup();
  const colleague = anActor(db, { name: "Colleague" });
  insertMember(db, id, colleague.id, "writer", noon);
  const need = (text: string, version: string): [string, string][] => [
    ["q", "need-statement"],
    ["v:need-statement", version],
    ["need-statement", text],
  ];
  save(need("Roads are icy", "0"));
  save(need("Roads are icy in winter", "1"), colleague);
  const choose = (choice: string, shown: string, both = "") =>
    save([
      ...need("City roads are icy", "1"),
      [choice, "need-statement"],
      ["t:need-statement", shown],
      ["both:need-statement", both],
    ]);
  const history = () => listAnswerEvents(db, id, "need-statement").map(({ kind, value }) => [kind, value]);
  return { save, stored, colleague, need, choose, history };
}

test.each([
  ["mine", "City roads are icy", "Roads are icy in winter"],
  ["theirs", "Roads are icy in winter", "City roads are icy"],
  ["both", "City roads are icy in winter", "Roads are icy in winter"],
])("after a conflict one keeps %s: the other text stays in the history", (choice, kept, inHistory) => {
  const { stored, choose, history } = twoTexts();
  const both = "City roads are icy in winter";
  expect(choose(choice, "2", both)).toMatchObject({ conflicts: [], saved: [{ question: "need-statement" }] });
  expect(stored("need-statement")).toMatchObject([{ value: kept }]);
  const before = history();
  expect(before.map(([, value]) => value)).toContain(inHistory);
  choose(choice, "2", both);
  expect(history()).toEqual(before);
});

test("a choice between two texts is asked anew when a third one came meanwhile", () => {
  const { save, stored, choose, need, colleague } = twoTexts();
  save(need("Roads and paths are icy", "2"), colleague);
  for (const choice of ["mine", "both"]) {
    expect(choose(choice, "2", "City roads are icy in winter").conflicts).toMatchObject([{ theirVersion: 3 }]);
  }
  expect(stored("need-statement")).toMatchObject([{ value: "Roads and paths are icy" }]);
});

test("an outdated page whose answer was not touched is no conflict", () => {
  const { save, stored } = setup();
  save([
    ["q", "need-statement"],
    ["v:need-statement", "0"],
    ["need-statement", "One"],
  ]);
  save([
    ["q", "need-statement"],
    ["v:need-statement", "1"],
    ["need-statement", "Two"],
  ]);
  const { conflicts } = save([
    ["q", "need-statement"],
    ["v:need-statement", "1"],
    ["need-statement", "One"],
  ]);
  expect(conflicts).toEqual([]);
  expect(stored("need-statement")).toMatchObject([{ value: "Two" }]);
});

test("a text that cannot be stored is refused with its rule, and the other answers of the post are kept", () => {
  const { save, stored } = setup();
  const { problems } = save([
    ["q", "need-statement"],
    ["need-statement", "bell\u0007"],
    ["q", "affected-count"],
    ["affected-count", "about 300"],
    ["q", "who-affected"],
    ["who-affected", "Cyclists 🚲 and \u202Bright-to-left\u202C"],
  ]);
  expect(problems.map(({ question, rule }) => [question, rule])).toEqual([
    ["need-statement", "text-legal"],
    ["affected-count", "kind-format.number"],
  ]);
  expect(stored("who-affected")).toMatchObject([{ value: "Cyclists 🚲 and \u202Bright-to-left\u202C" }]);
});

test("a required answer may be left empty while drafting", () => {
  const { save, stored } = setup();
  expect(
    save([
      ["q", "need-statement"],
      ["need-statement", ""],
    ]).problems,
  ).toEqual([]);
  expect(stored("need-statement")).toEqual([]);
});

test("rows added by two people to one group both stay", () => {
  const { db, id, save, stored } = setup();
  const colleague = anActor(db);
  insertMember(db, id, colleague.id, "writer", noon);
  const row = (rowId: string, body: string): [string, string][] => [
    ["q", "decisions"],
    ["r:decisions", rowId],
    [`decisions:${rowId}:body`, body],
    [`decisions:${rowId}:date`, "2027-02-01"],
  ];
  save(row("row-a", "City board"));
  save(row("row-b", "Technical board"), colleague);
  expect(stored("decisions").map(({ row: id, position }) => [id, position])).toEqual([
    ["row-a", 1],
    ["row-b", 2],
  ]);
});

test("an answer can be narrowed but never opened wider than its question", () => {
  const { save, stored } = setup();
  const narrow = (level: string) =>
    save([
      ["q", "tried-before"],
      ["tried-before", "Gritting"],
      ["level:tried-before", level],
      ["v:tried-before", "0"],
    ]);
  narrow("reviewers");
  expect(stored("tried-before")).toMatchObject([{ level: "reviewers" }]);
  const wider = save([
    ["q", "conflicts"],
    ["conflicts", "no"],
    ["level:conflicts", "public"],
  ]);
  expect(wider.problems).toMatchObject([{ rule: "level-not-wider" }]);
});

test("a secret answer needs its ground, and makes the plan say that some answers are secret", () => {
  const { save, stored } = setup();
  const secret = (ground: string) =>
    save([
      ["q", "tried-before"],
      ["tried-before", "Keys"],
      ["level:tried-before", "secret"],
      ["ground:tried-before", ground],
    ]);
  expect(secret("").problems).toMatchObject([{ rule: "secret-ground" }]);
  secret("24-1-7");
  expect(stored("tried-before")).toMatchObject([{ secret: { ground: "24-1-7" } }]);
  expect(stored("secrecy")).toMatchObject([{ value: { code: "some-answers" } }]);
});

test("a light plan becomes full when its value goes over the national threshold, and nothing is emptied", () => {
  const { db, id, save, stored } = setup();
  save([
    ["q", "track"],
    ["track", "light"],
    ["q", "special-service"],
    ["special-service", "none"],
    ["q", "value-band"],
    ["value-band", "lt-60k"],
  ]);
  expect(findPlan(db, id)?.track).toBe("light");
  const { becameFull } = save([
    ["q", "value-band"],
    ["v:value-band", "1"],
    ["value-band", "150k-216k"],
  ]);
  expect(becameFull).toBe(true);
  expect(findPlan(db, id)?.track).toBe("full");
  expect(stored("special-service")).toMatchObject([{ value: { code: "none" } }]);
});

test("a reader of the team, a coordinator and another city may not save; the last does not learn that the plan exists", () => {
  const { db, id } = setup();
  const reader = anActor(db);
  insertMember(db, id, reader.id, "reader", noon);
  const entries = post([
    ["q", "need-statement"],
    ["need-statement", "X"],
  ]);
  const refusalOf = (actor: Parameters<typeof saveAnswers>[1]) => {
    const saved = saveAnswers(db, actor, id, entries, noon);
    return saved.ok ? "saved" : saved.refusal.kind;
  };
  expect(refusalOf(reader)).toBe("forbidden");
  expect(refusalOf(anActor(db, { roles: ["coordinator"], city: null }))).toBe("forbidden");
  expect(refusalOf(anActor(db, { city: "turku" }))).toBe("not-found");
});

test("a plan begun from an example has that example among the cases it looked at", () => {
  const db = libraryDatabase();
  const owner = anActor(db);
  const fields = {
    id: randomUUID(),
    title: "Robots",
    object: "services",
    unit: owner.unitId ?? "",
    language: "fi" as const,
  };
  const made = createPlan(db, owner, { ...fields, from: "example:oodi-logistics-robots" }, noon);
  if (!made.ok) throw new Error("not made");
  const looked = listAnswers(db, made.value).find(({ question }) => question === "cases-looked");
  expect(looked?.value).toEqual({ cells: { case: { picks: ["oodi-logistics-robots"] } } });
});

const tooLong = "x".repeat(20_001);

test.each(["mine", "theirs", "both"])(
  "a text that cannot be stored is not lost by choosing %s: nothing is saved, and the choice is asked again",
  (choice) => {
    const { save, stored, need, history } = twoTexts();
    const before = history();
    const made = choice === "both" ? tooLong : "";
    const answered = save([
      ...need(choice === "both" ? "City roads are icy" : tooLong, "1"),
      [choice, "need-statement"],
      ["t:need-statement", "2"],
      ["both:need-statement", made],
    ]);
    expect(answered).toMatchObject({ saved: [], problems: [{ question: "need-statement", rule: "text-hard-max" }] });
    const asked = { question: "need-statement", theirs: "Roads are icy in winter", theirVersion: 2, isUnkept: true };
    expect(answered.conflicts).toMatchObject([
      choice === "both" ? { ...asked, made: [["need-statement", tooLong]] } : { ...asked, mine: tooLong },
    ]);
    expect(stored("need-statement")).toMatchObject([{ value: "Roads are icy in winter" }]);
    expect(history()).toEqual(before);
    expect(save([...need("", "1"), ["theirs", "need-statement"]])).toMatchObject({ problems: [], conflicts: [] });
  },
);

test("a row with a field that cannot be stored is not lost by choosing the other's", () => {
  const { db, id, save, stored } = setup();
  const colleague = anActor(db);
  insertMember(db, id, colleague.id, "writer", noon);
  const row = (body: string, version: number): [string, string][] => [
    ["q", "decisions"],
    ["r:decisions", "a"],
    ["v:decisions:a", String(version)],
    ["decisions:a:body", body],
  ];
  save(row("Board", 0));
  save(row("Council", 1), colleague);
  const answered = save([...row("My board", 1), ["decisions:a:date", "some day"], ["theirs", "decisions:a"]]);
  expect(answered).toMatchObject({ saved: [], problems: [{ column: "date" }] });
  expect(answered.conflicts).toMatchObject([{ row: "a", mine: { cells: { body: "My board" } }, isUnkept: true }]);
  save([...row("My board", 1), ["theirs", "decisions:a"]]);
  expect(stored("decisions")).toMatchObject([{ value: { cells: { body: "Council" } } }]);
  expect(listAnswerEvents(db, id, "decisions").at(-1)).toMatchObject({
    kind: "set-aside",
    value: { cells: { body: "My board" } },
  });
});

test("what was made of both texts is kept in the history when a third text came meanwhile", () => {
  const { save, choose, need, colleague, history } = twoTexts();
  save(need("Roads and paths are icy", "2"), colleague);
  choose("both", "2", "Made of both");
  expect(history()).toContainEqual(["set-aside", "Made of both"]);
});

test("a version that is no number was never shown: the text that stands is, and a first one is stored", () => {
  const { save, stored, need } = twoTexts();
  expect(save(need("Mine", "one")).conflicts).toMatchObject([{ theirVersion: 2 }]);
  expect(
    save([
      ["q", "who-affected"],
      ["v:who-affected", "none"],
      ["who-affected", "Everybody"],
    ]).saved,
  ).toMatchObject([{ question: "who-affected", version: 1 }]);
  expect(stored("need-statement")).toMatchObject([{ value: "Roads are icy in winter" }]);
});

test("a writer who changes the team with the step is told that only the owner does, and posts the team as it is without a word", () => {
  const { db, id, save } = setup();
  const [writer, other] = [anActor(db), anActor(db)];
  insertMember(db, id, writer.id, "writer", noon);
  const tick = (...people: string[]) =>
    save([["q", "co-authors"], ...people.map((one): [string, string] => ["co-authors", one])], writer);
  expect(tick(writer.id).problems).toEqual([]);
  for (const people of [[writer.id, other.id], []])
    expect(tick(...people).problems).toMatchObject([{ question: "co-authors", rule: "team-owner" }]);
  expect(findPlan(db, id)?.team.map(({ userId }) => userId)).not.toContain(other.id);
});
