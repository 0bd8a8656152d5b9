import { describe, expect, test } from "vitest";
import { form2026_1 } from "~/domain/form/2026-1/version.ts";
import { fileColumns } from "~/domain/form/kinds/file.ts";
import type { Kind, OptionText, Question, QuestionTexts, Step } from "~/domain/form/question.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";

/** Words that are rightly the same in two languages: names, numbers and addresses. */
const sameInTwoLanguages = new Set<string>([
  "Idea",
  "Budget",
  "Pilot",
  "Partner",
  "EU",
  "Business Finland",
  "Risk",
  "Minimal risk",
]);

const planned = [
  ["basics", "need", "goals", "market", "novelty", "resources"],
  ["procedure", "criteria", "rights", "schedule"],
  ["contract", "sending"],
].flat();

const sections: readonly Step[] = [...form2026_1.steps, ...form2026_1.parts];
const questions = sections.flatMap((step) => step.questions);
const named = sections.flatMap((step) =>
  step.questions.map((question) => ({ id: question.id, question, texts: step.texts.questions[question.id] })),
);

interface Placed {
  where: string;
  text: Text;
}

const optionTexts = (where: string, options: Readonly<Record<string, OptionText>> = {}): Placed[] =>
  Object.entries(options).flatMap(([code, option]) => [
    { where: `${where}.${code}`, text: option },
    ...(option.help ? [{ where: `${where}.${code}.help`, text: option.help }] : []),
  ]);

const placed = (where: string, text: Text | undefined): Placed[] => (text ? [{ where, text }] : []);

const questionTexts = (id: string, texts: QuestionTexts): Placed[] => [
  { where: `${id}.label`, text: texts.label },
  ...placed(`${id}.help`, texts.help),
  ...Object.entries(texts.helpBy?.texts ?? {}).map(([code, text]) => ({ where: `${id}.help.${code}`, text })),
  ...placed(`${id}.why`, texts.why),
  ...placed(`${id}.example`, texts.example),
  ...optionTexts(`${id}.options`, texts.options),
  ...Object.entries(texts.columns ?? {}).flatMap(([column, columnTexts]) => [
    { where: `${id}.${column}.label`, text: columnTexts.label },
    ...placed(`${id}.${column}.help`, columnTexts.help),
    ...optionTexts(`${id}.${column}.options`, columnTexts.options),
  ]),
];

const everyText: Placed[] = [
  ...sections.flatMap((step) => [
    { where: `${step.id}.title`, text: step.texts.title },
    { where: `${step.id}.intro`, text: step.texts.intro },
    ...Object.entries(step.texts.questions).flatMap(([id, texts]) => questionTexts(id, texts)),
  ]),
  ...Object.entries(form2026_1.messages).map(([rule, text]) => ({ where: `messages.${rule}`, text })),
];

const faulty = (isFaulty: (text: string, lang: Lang) => boolean): string[] =>
  everyText.flatMap(({ where, text }) =>
    languages.filter((lang) => isFaulty(text[lang], lang)).map((lang) => `${where} ${lang}: ${text[lang]}`),
  );

/** Codes named in the texts of the form; names of countries come from the platform. */
const codesOf = (kind: Kind): readonly string[] => {
  if (kind.kind === "choice" && kind.labels === "countries") return [];
  if (kind.kind === "file") return kind.types;
  return "codes" in kind ? kind.codes : [];
};
const isWritten = ({ kind }: Question): boolean =>
  kind.kind === "short" || kind.kind === "long" || kind.kind === "rows";
const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const sorted = (words: Iterable<string>): string[] => [...words].sort();

describe("the steps", () => {
  test("stand in the order of the plan form", () => {
    const ids = form2026_1.steps.map((step) => step.id);
    expect(ids).toEqual(planned.filter((id) => ids.includes(id)));
  });

  test("have ids of their own", () => {
    expect(repeated(sections.map((step) => step.id))).toEqual([]);
  });

  test("hold no two questions of the same id", () => {
    expect(repeated(questions.map((question) => question.id))).toEqual([]);
  });

  test.each(sections.map((step) => [step.id, step] as const))(
    "have texts for exactly the questions of %s",
    (_, step) => {
      expect(sorted(Object.keys(step.texts.questions))).toEqual(sorted(step.questions.map((question) => question.id)));
    },
  );
});

describe("every question", () => {
  test.each(named)(
    "$id says why it is asked and shows an example answer, if words are wanted",
    ({ question, texts }) => {
      if (!isWritten(question)) return;
      expect(texts?.why, "why").toBeDefined();
      expect(texts?.example, "example").toBeDefined();
    },
  );

  test.each(named)("$id names each of its options and no others", ({ question, texts }) => {
    expect(sorted(Object.keys(texts?.options ?? {}))).toEqual(sorted(codesOf(question.kind)));
  });

  test.each(named)("$id names each of its columns, their options, and no others", ({ question, texts }) => {
    const { kind: own } = question;
    const columns = own.kind === "rows" ? own.columns : own.kind === "file" ? fileColumns(own) : [];
    const columnTexts = texts?.columns ?? {};
    expect(sorted(Object.keys(columnTexts))).toEqual(sorted(columns.map((column) => column.id)));
    for (const { id, kind } of columns) {
      expect(sorted(Object.keys(columnTexts[id]?.options ?? {})), id).toEqual(sorted(codesOf(kind)));
    }
  });

  test.each(named)("$id shows an example that fits into its own answer", ({ question: { kind }, texts }) => {
    if (kind.kind !== "short" && kind.kind !== "long") return;
    const least = kind.kind === "short" ? kind.min : 20;
    for (const lang of languages) {
      const length = [...(texts?.example?.[lang] ?? "")].length;
      expect(length, lang).toBeGreaterThanOrEqual(least);
      expect(length, lang).toBeLessThanOrEqual(kind.max);
    }
  });
});

describe("every text", () => {
  test("is written in Finnish, Swedish and English", () => {
    expect(faulty((text) => !text?.trim())).toEqual([]);
  });

  test("differs between the languages", () => {
    const copied = everyText.filter(({ text: { fi, sv, en } }) =>
      [fi === sv && fi, fi === en && fi, sv === en && sv].some((same) => same && !sameInTwoLanguages.has(same)),
    );
    expect(copied.map(({ where, text }) => `${where}: ${text.fi} | ${text.sv} | ${text.en}`)).toEqual([]);
  });

  test("leaves the same places open in each language", () => {
    const places = (text: string) => sorted(text.match(/\{\w+\}/g) ?? []).join();
    const uneven = everyText.filter(({ text }) => new Set(languages.map((lang) => places(text[lang]))).size > 1);
    expect(uneven.map(({ where }) => where)).toEqual([]);
  });

  test("has no stray spaces", () => {
    expect(faulty((text) => text !== text.trim() || /[ \u00a0]{2}/.test(text) || / [.,;:?!]/.test(text))).toEqual([]);
  });

  test("keeps a number together with its groups and its unit", () => {
    const withoutTelephone = (text: string) => text.replace(/\+358[\d ]+/g, "");
    expect(faulty((text) => /\d (\d{3}(?!\d)|[€%§])|§ \d/.test(withoutTelephone(text)))).toEqual([]);
  });

  test("writes sums as its language does", () => {
    const withoutStandard = (text: string) => text.replace(/EN.301.549/g, "");
    expect(
      faulty((text, lang) => (lang === "en" ? /\d\u00a0(\d{3}|€)/ : /€\d|\d,\d{3}/).test(withoutStandard(text))),
    ).toEqual([]);
  });
});

test("help that depends on another answer speaks of that answer's codes", () => {
  const unknown = named.flatMap(({ id, texts }) => {
    const { question = "", texts: lines = {} } = texts?.helpBy ?? {};
    const kind = questions.find((each) => each.id === question)?.kind;
    const known = kind ? codesOf(kind) : [];
    return Object.keys(lines)
      .filter((code) => !known.includes(code))
      .map((code) => `${id}: ${question} = ${code}`);
  });
  expect(unknown).toEqual([]);
});
