import { isDeepStrictEqual } from "node:util";
import { type AdviserOutcome, advise, isAnswer } from "../../app/domain/law/adviser.ts";
import { whatWouldChange } from "../../app/domain/law/what-would-change.ts";
import { ok, type Result, refuse } from "../../app/domain/result.ts";

/** One worked case of a file: what is asked, and what must come out. */
export interface LawCase {
  id: string;
  input: unknown;
  expected: Readonly<Record<string, unknown>>;
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The cases and refusals of a file; a sentence when it cannot be read as such a file. */
export function readCases(path: string | undefined, readText: (path: string) => string): Result<LawCase[], string> {
  if (!path) return refuse("Usage: npm run -s check:law -- FILE");
  let content: unknown;
  try {
    content = JSON.parse(readText(path).replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isBag(content) || !Array.isArray(content.cases ?? content.refusals)) {
    return refuse(`${path} holds no list "cases"`);
  }
  const cases: LawCase[] = [];
  for (const [index, one] of [...listOf(content.cases), ...listOf(content.refusals)].entries()) {
    if (!isBag(one) || !isBag(one.expected) || !("input" in one)) {
      return refuse(`${path}: case number ${index + 1} has no "input" or no "expected"`);
    }
    cases.push({ id: typeof one.id === "string" ? one.id : `#${index + 1}`, input: one.input, expected: one.expected });
  }
  return cases.length > 0 ? ok(cases) : refuse(`${path} holds no cases`);
}

const show = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const differenceAt = (field: string, expected: unknown, got: unknown): string[] =>
  isDeepStrictEqual(expected, got) ? [] : [`${field}: expected ${show(expected)}, got ${show(got)}`];

const asSet = (values: readonly unknown[]): string[] => values.map(show).sort();

/** Order free, but nothing missing, nothing extra and nothing twice. */
function setDifference(field: string, expected: unknown, got: readonly unknown[]): string[] {
  return Array.isArray(expected) && isDeepStrictEqual(asSet(expected), asSet(got))
    ? []
    : [`${field}: expected ${show(expected)}, got ${show(got)}`];
}

function minimumDifference(field: string, expected: unknown, got: readonly string[]): string[] {
  const missing = listOf(expected).filter((reference) => !got.some((one) => one === reference));
  if (!Array.isArray(expected)) return [`${field}: expected ${show(expected)} is no list`];
  return missing.map((reference) => `${field}: ${show(reference)} is missing`);
}

function statusDifferences(expected: unknown, got: Bag): string[] {
  if (!isBag(expected)) return differenceAt("status", expected, got);
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return names.flatMap((name) => differenceAt(`status.${name}`, expected[name], got[name]));
}

const exactFields = [
  "regime",
  "estimatedValueEur",
  "contractType",
  "annexE",
  "thresholds",
  "recommended",
  "technique",
  "pattern",
  "nextStep",
  "grounds34",
  "lotRegimes",
  "innovationScore",
] as const;

function answerDifferences(expected: Bag, outcome: AdviserOutcome): string[] {
  if (!isAnswer(outcome)) return [`expected an answer, got ${show(outcome)}`];
  return [
    ...exactFields.flatMap((field) => differenceAt(field, expected[field], outcome[field])),
    ...statusDifferences(expected.status, { ...outcome.status }),
    ...setDifference("warnings", expected.warnings, outcome.warnings),
    ...minimumDifference("legalBasis", expected.legalBasis, outcome.legalBasis),
  ];
}

function changeDifferences({ input, expected }: LawCase, outcome: AdviserOutcome, today: string): string[] {
  if (!isAnswer(outcome)) return [`expected an answer, got ${show(outcome)}`];
  const wanted = listOf(expected.wouldChange).map((entry) => {
    const { sentence: _, ...compared } = isBag(entry) ? entry : {};
    return compared;
  });
  const got = whatWouldChange(input, today);
  const places = Array.from({ length: Math.max(wanted.length, got.length) }, (_, place) => place);
  return [
    ...(["recommended", "rule", "regime"] as const).flatMap((field) =>
      differenceAt(field, expected[field], outcome[field]),
    ),
    ...places.flatMap((place) => differenceAt(`wouldChange[${place}]`, wanted[place], got[place])),
  ];
}

/** Everything in which the rules and the case differ; nothing when they agree. */
export function differencesIn(one: LawCase, today: string): string[] {
  const outcome = advise(one.input, today);
  if ("errors" in one.expected) {
    return isAnswer(outcome)
      ? [`errors: expected ${show(one.expected.errors)}, got an answer`]
      : setDifference(
          "errors",
          sorted(one.expected.errors),
          outcome.errors.map(({ code, field }) => ({ code, field })),
        );
  }
  return "wouldChange" in one.expected
    ? changeDifferences(one, outcome, today)
    : answerDifferences(one.expected, outcome);
}

const sorted = (errors: unknown): unknown =>
  Array.isArray(errors)
    ? errors.map((error) => (isBag(error) ? { code: error.code, field: error.field } : error))
    : errors;
