import { z } from "zod";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";
import type { feedback } from "~/i18n/en/feedback.ts";

export type FeedbackProblem = keyof (typeof feedback)["problems"];

/** What was typed wrong, by field, and what was typed, so that the page can show it again. */
export interface InvalidFeedback {
  readonly kind: "invalid";
  readonly problems: Readonly<Record<string, FeedbackProblem>>;
  readonly typed: Readonly<Record<string, string>>;
}

/** Too many came from there: what was typed stays on the page, to be sent later. */
export interface FeedbackWaits {
  readonly kind: "too-many";
  readonly typed: Readonly<Record<string, string>>;
}

export const feedbackWaits = (typed: FeedbackWaits["typed"]): FeedbackWaits => ({ kind: "too-many", typed });

const key = (problem: FeedbackProblem): FeedbackProblem => problem;
const said = { long: key("too-long"), characters: key("bad-characters") };

const needed = (most: number) => typedText(most, said).pipe(z.string().min(1, key("required")));
const line = (most: number) => typedLine(most, said).min(1, key("required"));
const address = line(254).pipe(z.email(key("bad-email")));

export const mostLetters = 2000;
export const askFields = z.object({ name: line(100), email: address, message: needed(mostLetters) });
export const correctFields = z.object({
  wrong: needed(mostLetters),
  source: needed(500),
  email: z.union([z.literal(""), address]),
});

export const statementFields = z.object({
  text: needed(mostLetters),
  page: typedLine(300, said),
  email: z.union([z.literal(""), address]),
});
export const mostOfAnswer = 4000;
export const answerFields = z.object({ answer: needed(mostOfAnswer) });

/** A field that people do not see and programs fill in. */
export const trapField = "website";

const isProblem = (message: string): message is FeedbackProblem =>
  ["required", "too-long", "bad-characters", "bad-email"].includes(message);

export function checkFeedback<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  form: FormData,
): Result<z.output<z.ZodObject<Shape>>, InvalidFeedback> {
  const typed = Object.fromEntries(
    Object.keys(schema.shape).map((name) => {
      const given = form.get(name);
      return [name, typeof given === "string" ? given : ""];
    }),
  );
  const parsed = schema.safeParse(typed);
  if (parsed.success) return ok(parsed.data);
  const problems: Record<string, FeedbackProblem> = {};
  for (const { path, message } of parsed.error.issues) {
    problems[String(path[0])] ??= isProblem(message) ? message : "bad-email";
  }
  return refuse({ kind: "invalid", problems, typed });
}
