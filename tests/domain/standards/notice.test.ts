import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { allAsked, everyAnswer, narrowed, publishedPlan, without } from "tests/support/answers-for-publication.ts";
import { completePlan } from "tests/support/complete-plan.ts";
import { describe, expect, test } from "vitest";
import type { Answer } from "~/domain/form/answers.ts";
import { levels } from "~/domain/form/question.ts";
import { isOpen, noticeLines } from "~/domain/standards/eforms/notice.ts";
import { noticeXml } from "~/domain/standards/eforms/notice-xml.ts";
import { type NoticeSubtype, noticeSubtypes } from "~/domain/standards/eforms/subtypes.ts";

const madeOf = (subtype: NoticeSubtype) => ({
  subtype,
  noticeId: "7d1f4f1a-6b6e-4d0e-8a53-0b0f2b5f9a11",
  at: new Date("2026-11-23T10:00:00Z"),
});
const xmlOf = (answers: readonly Answer[], subtype: NoticeSubtype) =>
  noticeXml(publishedPlan(answers), madeOf(subtype));
const linesOf = (answers: readonly Answer[], subtype: NoticeSubtype) =>
  noticeLines(publishedPlan(answers), madeOf(subtype));

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false });

/** Every text of the notice. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(noticeSubtypes)("a notice of subtype %s", (subtype) => {
  test("of a whole plan misses nothing, and has each value of its preview", () => {
    const answers = completePlan().list;
    const lines = linesOf(answers, subtype);
    expect(lines.filter(isOpen).map(({ bt }) => bt)).toEqual([]);
    const found = texts(parser.parse(xmlOf(answers, subtype)));
    const made = lines.filter(({ values }) => values.length > 0);
    expect(made.length).toBeGreaterThan(20);
    for (const { bt, values } of made) for (const value of values) expect(found, bt).toContain(value);
  });

  test("tells days and times with the zone of Finland, in summer as in winter", () => {
    const summer = noticeXml(publishedPlan([]), { ...madeOf(subtype), at: new Date("2027-06-30T22:30:00Z") });
    expect(summer).toContain("<cbc:IssueDate>2027-07-01+03:00</cbc:IssueDate>");
    expect(summer).toContain("<cbc:IssueTime>01:30:00+03:00</cbc:IssueTime>");
    expect(xmlOf([], subtype)).toContain("<cbc:IssueDate>2026-11-23+02:00</cbc:IssueDate>");
  });

  test("of a plan just begun names what is missing", () => {
    const missing = linesOf([], subtype).filter(isOpen);
    expect(missing.map(({ bt }) => bt)).toEqual(expect.arrayContaining(["BT-21", "BT-24", "BT-23", "BT-262"]));
  });

  test.each(
    allAsked
      .filter(({ question }) => everyAnswer.some((answer) => answer.question === question.id))
      .map(({ question }) => question.id),
  )("is, of an answer that is not public, the one that it would be without it: %s", (question) => {
    const left = xmlOf(without(everyAnswer, question), subtype);
    for (const level of ["never", "reviewers", "network", "secret"] as const) {
      expect(xmlOf(narrowed(everyAnswer, question, level), subtype), level).toBe(left);
    }
  });

  test("stays well-formed whatever is typed and shared", () => {
    const someLevels = fc.array(fc.constantFrom(...levels, "secret" as const), {
      minLength: everyAnswer.length,
      maxLength: everyAnswer.length,
    });
    fc.assert(
      fc.property(someLevels, fc.string({ unit: "binary", maxLength: 120 }), (chosen, typed) => {
        const answers = everyAnswer.flatMap((answer, index) =>
          narrowed(
            [answer.question === "title" ? { ...answer, value: typed } : answer],
            answer.question,
            chosen[index] ?? "public",
          ),
        );
        expect(XMLValidator.validate(xmlOf(answers, subtype))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("a code that does not fit what is bought is told, and one that stands twice stands once", () => {
  const set = (question: string, value: Answer["value"]): Answer => ({
    question,
    row: "",
    position: 0,
    value,
    version: 1,
    savedBy: "owner",
    savedAt: new Date(0),
  });
  const lines = linesOf(
    [
      set("object", { code: "supplies" }),
      set("cpv-main", { picks: ["73100000"] }),
      set("cpv-more", { picks: ["73100000", "38100000"] }),
    ],
    "4",
  );
  expect(lines.find(({ bt }) => bt === "BT-262")?.clashes).toBe(true);
  expect(lines.find(({ bt }) => bt === "BT-263")?.values).toEqual(["38100000"]);
});
