import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "~/domain/advice/ask-adviser.ts";
import { glossary } from "~/domain/glossary.ts";
import { languages } from "~/domain/lang.ts";
import { lawNotices, sayLawNotice } from "~/domain/law/law-notices.ts";
import { refusalCodes } from "~/domain/law/refusal.ts";
import { sayAdviserProblem } from "~/features/adviser/adviser-form.ts";
import { isLongAddress, openAdviser, shortAddress } from "~/features/adviser/open-adviser.server.ts";
import { openLaw } from "~/features/adviser/open-law.server.ts";
import { adviceCalendar, printAdvice } from "~/features/adviser/print-advice.server.ts";
import { translator } from "~/i18n/translator.ts";

const today = "2026-11-22";
const full =
  "type=services&annex-e=none&line=base:300000&line=option:50000&line=lease:1000::500&aim=develop-and-buy&market=no&rd=some&trl=5&date=2027-03-01&in-use-by=2030-01-15&name=Snow";
const given = (lang: (typeof languages)[number]) => ({
  lang,
  origin: "http://localhost",
  now: new Date("2026-11-22T10:00:00Z"),
});

const unreadable = [
  "code",
  "flag",
  "count",
  "euros",
  "day",
  "months",
  "line-kind",
  "line-nothing",
  "line-negative",
  "parts-missing",
] as const;
const problems: Problem[] = [
  ...refusalCodes.map((refused) => ({ place: "value", what: { refused } })),
  ...unreadable.map((one) => ({ place: "value", what: { unreadable: one } })),
];

test.each(languages)("every refusal has words in %s", (lang) => {
  const said = problems.map((problem) => sayAdviserProblem(problem, lang, translator(lang, "adviser")));
  for (const words of said) expect(words).toMatch(/^\p{Lu}.*\.$/u);
});

test.each(languages)("the answer is on the page, on paper and in the calendar in %s", (lang) => {
  const params = new URLSearchParams(full);
  const page = openAdviser(params, lang, today);
  expect(page.form.errors).toEqual([]);
  expect(page.answer?.advice.recommended.code).toBe("innovation");
  expect(page.answer?.worksheet?.lines).toHaveLength(3);
  expect(page.answer?.schedule?.drawn?.table.rows.length).toBeGreaterThan(8);
  expect(page.answer?.advice.changes.length).toBeGreaterThan(0);

  const document = printAdvice(params, given(lang));
  expect(document?.title).toBe("Snow");
  expect(JSON.stringify(document?.blocks)).toContain(page.answer?.advice.rule.text);
  const calendar = adviceCalendar(params, given(lang)) ?? "";
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(page.answer?.schedule?.drawn?.table.rows.length);
});

test("the options of a question are the same in all languages, and none is left in code", () => {
  const of = (lang: (typeof languages)[number]) =>
    Object.values(openAdviser(new URLSearchParams(), lang, today).form.fields).flat();
  const [fi, sv, en] = languages.map(of);
  for (const [index, field] of (fi ?? []).entries()) {
    expect(sv?.[index]?.options.map(({ value }) => value)).toEqual(field.options.map(({ value }) => value));
    for (const { label, value } of en?.[index]?.options ?? []) expect(label).not.toBe(value);
  }
});

test("a posted form becomes a short address with the same answer", () => {
  const form = new URLSearchParams(
    "ask=1&type=works&annex-e=&value=&line-kind=base&line-euros=6+000+000&line-months=&line-more=&line-kind=&line-euros=&line-months=&line-more=&aim=&name=",
  );
  expect(isLongAddress(form)).toBe(true);
  expect(shortAddress(form)).toBe("type=works&line=base%3A6+000+000");
  expect(openAdviser(new URLSearchParams(shortAddress(form)), "en", today).answer?.advice.regime.code).toBe("eu");
});

test("links of the answer carry every answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("type=services&value=1", full, "type=supplies&lot=50000:small:A:B&lot=500000"),
      (search) => {
        const links = openAdviser(new URLSearchParams(search), "fi", today).answer?.links;
        const from = new URLSearchParams(links?.start.split("?")[1]).get("from") ?? "";
        expect(from.slice("adviser:".length)).toBe(links?.pdf.split("?")[1]);
        expect(shortAddress(new URLSearchParams(search))).toBe(links?.pdf.split("?")[1]);
      },
    ),
  );
});

test("the page of rules shows the thresholds of the day that is asked for", () => {
  const city = (on: string) =>
    openLaw(new URLSearchParams({ on }), "en", today)
      .groups.find(({ id }) => id === "threshold")
      ?.rules.find(({ id }) => id === "eu.supplies-services.sub-central")?.euros;
  expect(city("2026-11-22")).toBe("€216,000");
  expect(city("31.12.2025")).toBe("€221,000");
  expect(city("2028-01-01")).toBeUndefined();
});

test.each(["2016-12-31", "9999-01-01", "x", "2027-02-30"])("%s is no day with rules: said at the field", (on) => {
  const page = openLaw(new URLSearchParams({ on }), "fi", today);
  expect([page.isDay, page.on]).toEqual([false, today]);
});

test.each(languages)("the page of rules lists every term, period and source in %s", (lang) => {
  const page = openLaw(new URLSearchParams(), lang, today);
  expect(page.terms.flatMap(({ rows }) => rows)).toHaveLength(glossary.length);
  expect(page.periods.length).toBeGreaterThan(25);
  expect(page.holidays).toHaveLength(15);
  const used = new Set(page.groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.sources)));
  for (const number of used) expect(page.sources.some((source) => source.number === number)).toBe(true);
  for (const { length } of page.periods) expect(length).toMatch(/\d/);
});

test("coordinators are told from 90 days before the table of thresholds ends", () => {
  expect(lawNotices("2027-10-01")).toEqual([]);
  expect(lawNotices("2027-10-02")).toEqual([{ kind: "table-ends", endsOn: "2027-12-31", daysLeft: 90 }]);
  expect(lawNotices("2028-01-01")[0]?.kind).toBe("table-ended");
  for (const lang of languages) {
    for (const notice of lawNotices("2027-12-01")) expect(sayLawNotice(notice, lang)).toMatch(/30/);
  }
});
