import { expect, test } from "vitest";
import { decisionKinds, decisionProblems, readChanges } from "~/domain/case/decision.ts";
import { letterBlocks } from "~/domain/letter.ts";

const text = { letter: "Dear authors", route: undefined, changes: [], reason: "" };
const nothingOpen = { openReviews: 0, openMustFix: 0 };

test.each([
  ["ask-changes", {}, nothingOpen, []],
  ["ask-changes", { letter: "  " }, nothingOpen, ["letter-missing"]],
  ["ask-changes", {}, { openReviews: 1, openMustFix: 2 }, ["not-waited"]],
  ["ask-changes", { reason: "The expert is ill." }, { openReviews: 1, openMustFix: 2 }, []],
  ["approve", {}, { openReviews: 1, openMustFix: 1 }, ["not-waited", "must-fix-open"]],
  ["approve", {}, { openReviews: 0, openMustFix: 1 }, ["must-fix-open"]],
  ["approve", { reason: "Mended in the dialogue." }, { openReviews: 1, openMustFix: 1 }, []],
  ["approve", { changes: ["x".repeat(501)] }, nothingOpen, ["changes-too-long"]],
  ["redirect", {}, nothingOpen, ["route-missing"]],
  ["redirect", { route: "joint" as const }, { openReviews: 2, openMustFix: 1 }, []],
  ["skip-review", {}, nothingOpen, ["reason-missing"]],
  ["skip-review", { reason: "The city asked." }, nothingOpen, []],
  [
    "approve",
    { reason: "x".repeat(2001), letter: "x".repeat(20_001) },
    nothingOpen,
    ["letter-too-long", "reason-too-long"],
  ],
] as const)("%s with %j when %j", (kind, given, facts, problems) => {
  expect(decisionProblems({ ...text, kind, ...given }, facts)).toEqual(problems);
});

test("every kind of decision has a case above it can pass", () => {
  expect(decisionKinds).toEqual(["ask-changes", "approve", "redirect", "skip-review"]);
});

test("small changes are read one a line, with or without a mark", () => {
  expect(readChanges("- Add the budget line\n\n• Name the owner\n Fix the date ")).toEqual([
    "Add the budget line",
    "Name the owner",
    "Fix the date",
  ]);
});

test("a letter becomes headings, paragraphs and lists, and loses no word", () => {
  const letter = "Dear all,\nsecond line\n\n# Strengths\n- One\n- Two\nAfter the list\n\n#\n";
  expect(letterBlocks(letter, "sv")).toEqual([
    { type: "paragraph", text: "Dear all,\nsecond line", lang: "sv" },
    { type: "heading", level: 1, text: "Strengths", lang: "sv" },
    { type: "list", marker: "bullet", items: ["One", "Two"], lang: "sv" },
    { type: "paragraph", text: "After the list", lang: "sv" },
    { type: "paragraph", text: "#", lang: "sv" },
  ]);
});
