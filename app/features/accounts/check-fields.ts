import { z } from "zod";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { typedLine } from "~/domain/typed-text.ts";
import type { accounts } from "~/i18n/en/accounts.ts";

export type FieldProblem = keyof (typeof accounts)["problems"];

/** What was typed wrong, by field, and what was typed, so that the page can show it again. Passwords are not shown again. */
export interface Invalid {
  kind: "invalid";
  problems: Record<string, FieldProblem>;
  typed: Record<string, string | string[]>;
}

export const invalid = (field: string, problem: FieldProblem, typed: Invalid["typed"]) =>
  refuse<Invalid>({ kind: "invalid", problems: { [field]: problem }, typed });

/** Too much was tried from there: what was typed stays on the page, to be sent later. */
export interface Waits {
  kind: "too-many";
  problems: Invalid["problems"];
  typed: Invalid["typed"];
}

export const waits = (typed: Invalid["typed"]): Waits => ({ kind: "too-many", problems: {}, typed });

export const key = (problem: FieldProblem): FieldProblem => problem;

/** One line of text as a person types it: names and addresses. */
export const line = (most: number) => typedLine(most, { long: key("too-long"), characters: key("bad-characters") });

export const neededLine = (most: number) => line(most).min(1, key("required"));

export const emailAddress = neededLine(254)
  .toLowerCase()
  .pipe(z.email(key("bad-email")));

/** Reads the schema's fields of a form, lists as lists, and says what is wrong with each. */
export function checkFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  form: FormData,
): Result<{ value: z.output<z.ZodObject<Shape>>; typed: Invalid["typed"] }, Invalid> {
  const given: Record<string, string | string[]> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    given[name] = field instanceof z.ZodArray ? texts : (texts[0] ?? "");
  }
  const typed = Object.fromEntries(Object.entries(given).filter(([name]) => !/password|proof/i.test(name)));
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok({ value: parsed.data, typed });

  const problems: Invalid["problems"] = {};
  for (const { path, message } of parsed.error.issues) {
    problems[String(path[0])] ??= isProblem(message) ? message : "bad-choice";
  }
  return refuse({ kind: "invalid", problems, typed });
}

const known = {
  required: true,
  "bad-email": true,
  "too-long": true,
  "too-short": true,
  "bad-characters": true,
  "bad-choice": true,
  "short-password": true,
  "long-password": true,
  "guessable-password": true,
  "breached-password": true,
  "no-role": true,
  "bad-business-id": true,
  "bad-postal-code": true,
  "bad-phone": true,
  "bad-domain": true,
  "wrong-proof": true,
} satisfies Partial<Record<FieldProblem, true>>;

const isProblem = (message: string): message is keyof typeof known => Object.hasOwn(known, message);
