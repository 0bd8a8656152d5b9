import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/security.md", "utf8");
const rows = [...text.matchAll(/^\| ([\d.]+) +\| ([12]) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, number = "", level = "", , answer = "", evidence = ""]) => ({ number, level, answer, evidence }),
);

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const inChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7] as const;

test("every requirement of ASVS 5.0.0, levels 1 and 2, stands there once, with an answer and its ground", () => {
  const counts = inChapter.map(
    (_, chapter) => rows.filter(({ number }) => number.startsWith(`${chapter + 1}.`)).length,
  );
  expect(counts).toEqual(inChapter);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(253);
  for (const { answer } of rows) expect(answer).toMatch(/^(yes|part|no|operator|not applicable)$/);
});

test("the counts at the top are those of the table", () => {
  const of = (wanted: string) => rows.filter(({ answer }) => answer === wanted).length;
  expect(text.replace(/\s+/g, " ")).toContain(
    `Of the 253: ${of("yes")} yes, ${of("part")} in part, ${of("no")} no, ${of("operator")} the operator's, ${of("not applicable")} not applicable.`,
  );
});

test("every file that it names exists", () => {
  const named = [...text.matchAll(/`((?:app|db|deploy|docs|operate|tests)\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
});
