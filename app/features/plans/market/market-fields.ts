import { z } from "zod";
import { readDay } from "~/domain/form/kinds/date.ts";
import { typedText } from "~/domain/typed-text.ts";

export const mostLetters = 4000;
export const mostOfParty = 200;

export const marketIntents = ["publish", "withdraw", "learned", "note", "answer"] as const;
export type MarketIntent = (typeof marketIntents)[number];

export const marketFields = [
  "version",
  "questions",
  "howTo",
  "closesOn",
  "read",
  "learned",
  "id",
  "day",
  "party",
  "question",
  "answer",
] as const;
export type MarketField = (typeof marketFields)[number];
export type MarketForm = Readonly<Record<MarketField, string>>;
const problems = ["missing", "too-long", "bad-characters", "bad-day", "closes-early", "not-read"] as const;
export type MarketProblem = (typeof problems)[number];

export interface FieldProblem {
  field: MarketField;
  problem: MarketProblem;
}

const day = (problem: MarketProblem) =>
  z.string().transform((typed, context) => {
    const read = readDay(typed.trim());
    if (read === undefined) context.addIssue({ code: "custom", message: problem });
    return read ?? z.NEVER;
  });
const key = (problem: MarketProblem): MarketProblem => problem;
const said = { long: key("too-long"), characters: key("bad-characters") };
const text = (most = mostLetters) => typedText(most, said).transform((typed) => typed.normalize("NFC"));
const needed = (most = mostLetters) => text(most).pipe(z.string().min(1, "missing"));

const version = z.coerce.number().int().min(0).catch(0);

/** What each form of the page must hold. */
export const marketSchemas = {
  publish: z.object({
    version,
    questions: needed(),
    howTo: needed(),
    closesOn: day("bad-day"),
    read: z.literal("yes", "not-read"),
  }),
  withdraw: z.object({ version }),
  learned: z.object({ version, learned: text() }),
  note: z.object({
    id: z.uuid(),
    day: day("bad-day"),
    party: needed(mostOfParty),
    question: needed(),
    answer: text(),
  }),
  answer: z.object({ id: z.string().max(80), answer: needed() }),
} as const;

/** What is wrong, one for each field. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap(({ path, message }) => {
    const field = marketFields.find((one) => one === path[0]);
    const problem = problems.find((one) => one === message) ?? "missing";
    return field ? [{ field, problem }] : [];
  });
}
