import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeAnswers } from "~/domain/case/merge-answers.ts";
import { mergeTexts } from "~/domain/case/merge-texts.ts";
import { column, long, number, rows, short } from "~/domain/form/define.ts";

test.each([
  [
    "both places changed",
    "The old bridge is closed in winter.",
    "The new bridge is closed in winter.",
    "The old bridge is closed in spring.",
    "The new bridge is closed in spring.",
  ],
  ["the same place changed", "Red roofs", "Blue roofs", "Green roofs", "Blue Green roofs"],
  ["each began from nothing", "", "Mine", "Theirs", "Mine Theirs"],
  ["one added to what the other wrote", "", "Snow", "Snow and ice", "Snow and ice"],
  ["one emptied it, the other wrote on", "Old", "", "Old and new", "Old and new"],
])("two texts written on one: %s", (_what, base, mine, theirs, merged) => {
  expect(mergeTexts(base, mine, theirs)).toBe(merged);
});

const text = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: "grapheme", maxLength: 40 }));

test("what only one person changed is taken as it is, and the same change made twice is made once", () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeTexts(base, changed, base)).toBe(changed);
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, changed)).toBe(changed);
    }),
  );
});

test("every word that either wrote new is in the merge", () => {
  const words = fc.array(fc.constantFrom("snow", "ice", "road", "school", "winter", "bus"), { maxLength: 8 });
  const numbered = (letter: string) =>
    fc
      .array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 99 })), { maxLength: 4 })
      .map((inserted) => ({ letter, inserted }));
  fc.assert(
    fc.property(words, numbered("m"), numbered("t"), (base, mine, theirs) => {
      const written = ({ letter, inserted }: { letter: string; inserted: [number, number][] }) => {
        const list: string[] = [...base];
        for (const [at, number] of inserted) list.splice(Math.min(at, list.length), 0, `${letter}${number}`);
        return { text: list.join(" "), fresh: inserted.map(([, number]) => `${letter}${number}`) };
      };
      const [own, others] = [written(mine), written(theirs)];
      const merged = mergeTexts(base.join(" "), own.text, others.text).split(/\s+/);
      expect(merged).toEqual(expect.arrayContaining([...own.fresh, ...others.fresh]));
    }),
  );
});

test("a row is merged field by field; where both changed a number, mine stands", () => {
  const kind = rows([column("goal", short()), column("why", long()), column("target", number())]);
  const base = { cells: { goal: "Less dust", why: "Asthma", target: 5 } };
  const mine = { cells: { goal: "Much less dust", why: "Asthma", target: 7 } };
  const theirs = { cells: { goal: "Less dust", why: "Asthma in spring", target: 9 } };
  expect(mergeAnswers(kind, base, mine, theirs)).toEqual({
    cells: { goal: "Much less dust", why: "Asthma in spring", target: 7 },
  });
  expect(mergeAnswers(kind, base, { cells: { why: "Asthma", target: 5 } }, theirs)).toEqual({
    cells: { why: "Asthma in spring", target: 9 },
  });
});
