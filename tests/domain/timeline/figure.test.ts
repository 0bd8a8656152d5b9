import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/lang.ts";
import { planSchedule } from "../../../app/domain/law/plan-schedule.ts";
import { nodeTexts } from "../../../app/domain/law/texts/schedule.ts";
import { timelineFigure, timelineTable } from "../../../app/domain/timeline/figure.ts";

const inUseBy = "2028-06-30";
const outcome = planSchedule({
  procedure: "neg-w-call",
  regime: "eu",
  noticeOn: "2027-02-01",
  inUseBy,
  contractStart: null,
  milestones: [],
  hasPilot: true,
  today: "2026-11-22",
});
if (!outcome.ok) throw new Error(outcome.refusal.kind);
const plan = outcome.value;

describe.each(["wide", "narrow"] as const)("the %s drawing of a schedule", (layout) => {
  test.each(languages)(
    "names every stage within its frame, and tells the same to those who do not see it (%s)",
    (lang) => {
      const figure = timelineFigure(plan, lang, layout, inUseBy);
      if (!figure) throw new Error("no drawing");
      const words = figure.shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []));
      for (const { name } of (plan.forward?.nodes ?? []).filter(({ id }) => id !== "effects")) {
        expect(words).toContain(nodeTexts[name][lang]);
        expect(figure.alt).toContain(nodeTexts[name][lang]);
      }
      for (const shape of figure.shapes) {
        const points = "points" in shape ? shape.points : [[shape.x, shape.y] as const];
        for (const [x, y] of points) {
          expect(x >= -1 && x <= figure.width + 1).toBe(true);
          expect(y >= -3 && y <= figure.height + 1).toBe(true);
        }
      }
    },
  );
});

test("names of stages are short enough to stand beside their day", () => {
  const long = Object.values(nodeTexts).flatMap((text) =>
    languages.map((lang) => text[lang]).filter((words) => words.length > 32),
  );
  expect(long).toEqual([]);
});

test("the table has the day and the reason of every stage", () => {
  const table = timelineTable(plan, "sv");
  expect(table?.rows).toHaveLength(plan.forward?.nodes.length ?? 0);
  for (const row of table?.rows ?? []) for (const cell of row) expect(cell).not.toBe("");
});
