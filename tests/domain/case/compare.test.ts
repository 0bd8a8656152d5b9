import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { answersOf, assessed, type Changes } from "tests/support/complete-plan.ts";
import { expect, test } from "vitest";
import { compareSnapshots, sayChanges } from "~/domain/case/compare.ts";
import { type Snapshot, takeSnapshot } from "~/domain/case/snapshot.ts";
import { changedWords } from "~/domain/case/word-changes.ts";
import { currentForm } from "~/domain/form/versions.ts";

/** The demonstration plan as a revision would freeze it, with some answers changed. */
function frozen(changes: Changes = {}): Snapshot {
  const answers = answersOf(tamperePlan, changes);
  const { asked } = assessed(answers);
  return takeSnapshot(answers, { form: currentForm, asked, opening: { holdOver: false }, names: {} });
}

const rowsOf = (question: string) => tamperePlan.rows[question]?.map(({ cells }) => cells) ?? [];

/** Risks as the form holds them, with the rows' ids that `answersOf` gives. */
const withRisks = (...kept: number[]) => ({ risks: rowsOf("risks").filter((_row, index) => kept.includes(index)) });

test("a revision compared with itself shows no change", () => {
  const snapshot = frozen();
  expect(compareSnapshots(snapshot, snapshot)).toEqual([]);
  expect(sayChanges(snapshot, snapshot, "sv")).toEqual([]);
});

test("a changed text shows its step, its question and the words that changed", () => {
  const before = frozen({ "need-statement": "Old people cannot reach the services in winter." });
  const after = frozen({ "need-statement": "Old people cannot safely reach the services." });
  const [step, ...others] = sayChanges(before, after, "en");
  expect(others).toEqual([]);
  expect(step?.title).toBe("Need and users");
  const [change] = step?.changes ?? [];
  expect(change).toMatchObject({
    question: "need-statement",
    kind: "changed",
    label: "The need in one sentence",
    isTyped: true,
  });
  const text = (kind: string) => change?.words.filter((word) => word.kind === kind).map((word) => word.text.trim());
  expect(text("added")).toEqual(["safely"]);
  expect(text("removed")?.join(" ")).toBe("in winter");
});

test("rows that were added, removed and changed are told apart by their ids", () => {
  const [first = {}, second = {}] = rowsOf("risks");
  const before = frozen({ risks: [first, second] });
  const after = frozen({ risks: [{ ...first, risk: "Something else" }] });
  const [change] = compareSnapshots(before, after).filter(({ question }) => question === "risks");
  expect(change?.rows).toEqual([
    { row: "row-1", kind: "changed" },
    { row: "row-2", kind: "removed" },
  ]);
});

test("an answer that appeared is added, one that was emptied is removed", () => {
  const full = frozen({ "need-statement": "There is a need." });
  const empty = frozen({ "need-statement": null });
  const kindOf = (before: Snapshot, after: Snapshot) =>
    compareSnapshots(before, after).find(({ question }) => question === "need-statement")?.kind;
  expect(kindOf(empty, full)).toBe("added");
  expect(kindOf(full, empty)).toBe("removed");
});

const someChanges = fc.record(
  {
    "need-statement": fc.option(fc.string({ minLength: 1, maxLength: 80 }), { nil: null }),
    "who-affected": fc.option(fc.lorem({ maxCount: 8 }), { nil: null }),
    risks: fc.shuffledSubarray([0, 1, 2]).map((kept) => withRisks(...kept).risks),
  },
  { requiredKeys: [] },
);

test("what is compared the other way round is the same questions, with added and removed exchanged", () => {
  const turned = { added: "removed", removed: "added", changed: "changed" } as const;
  fc.assert(
    fc.property(someChanges, someChanges, (one, other) => {
      const [before, after] = [frozen(one), frozen(other)];
      const there = compareSnapshots(before, after).map(({ question, kind }) => `${question} ${turned[kind]}`);
      const back = compareSnapshots(after, before).map(({ question, kind }) => `${question} ${kind}`);
      expect(new Set(there)).toEqual(new Set(back));
    }),
    { numRuns: 30 },
  );
});

test("a question is listed exactly when its answers differ", () => {
  const valuesOf = (snapshot: Snapshot) =>
    new Map(snapshot.steps.flatMap(({ questions }) => questions.map(({ id, values }) => [id, JSON.stringify(values)])));
  fc.assert(
    fc.property(someChanges, someChanges, (one, other) => {
      const [before, after] = [frozen(one), frozen(other)];
      const [old, now] = [valuesOf(before), valuesOf(after)];
      const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
        (id) => (old.get(id) ?? "[]") !== (now.get(id) ?? "[]"),
      );
      expect(new Set(compareSnapshots(before, after).map(({ question }) => question))).toEqual(new Set(differing));
    }),
    { numRuns: 30 },
  );
});

test("the words of a change join up to the text before and the text after, whatever they are", () => {
  const text = fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: "grapheme", maxLength: 60 }), fc.string());
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedWords(before, after);
      const joined = (left: string) =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map((piece) => piece.text)
          .join("");
      expect(joined("added")).toBe(before);
      expect(joined("removed")).toBe(after);
    }),
  );
});

test.each([
  ["a picture made of several", "Työ 👩‍🔬 jatkuu", "Työ 👩‍🚒 jatkuu", "👩‍🔬", "👩‍🚒"],
  ["a flag", "Flagga 🇫🇮", "Flagga 🇸🇪", "🇫🇮", "🇸🇪"],
  ["a colour of skin", "Ok 👍🏽!", "Ok 👍🏿!", "👍🏽", "👍🏿"],
  ["a Finnish word", "Hankintayksikön sää", "Hankintayksiköiden sää", "Hankintayksikön", "Hankintayksiköiden"],
  ["a Swedish word", "å än där", "å en där", "än", "en"],
  ["a letter with a mark of its own", "a\u0308a\u0308ni", "a\u0308ani", "a\u0308a\u0308ni", "a\u0308ani"],
])("%s is marked whole", (_what, before, after, removed, added) => {
  const changed = changedWords(before, after).filter(({ kind }) => kind !== "same");
  expect(changed).toEqual([
    { kind: "removed", text: removed },
    { kind: "added", text: added },
  ]);
});

test("two long texts that share nothing are compared at once, one as taken out and one as put in", () => {
  const words = (letter: string) => Array.from({ length: 4000 }, (_none, index) => `${letter}${index}`).join(" ");
  expect(changedWords(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
