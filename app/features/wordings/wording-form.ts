import { z } from "zod";
import { themes } from "~/domain/example.ts";
import { procedureCodes } from "~/domain/form/2026-1/lists.ts";
import { readDay } from "~/domain/form/kinds/date.ts";
import type { Question } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";
import { insertionPlace } from "~/domain/wordings/insertion.ts";
import { type Wording, type WordingContent, wordingKinds } from "~/domain/wordings/wording.ts";

export const wordingIntents = ["save", "publish", "withdraw", "put-back"] as const;
export type WordingIntent = (typeof wordingIntents)[number];

export const mostOfText = 4000;
const mostOfLine = 250;

const problems = ["missing", "too-long", "bad-characters", "bad-address", "bad-day", "bad-kind"] as const;
export type WordingProblem = (typeof problems)[number];
export interface FieldProblem {
  field: string;
  problem: WordingProblem;
}

/** What a form of an entry held, by field. */
export type PostedWording = Readonly<Record<string, readonly string[]>>;

/** Texts of an entry in the order of its form; each has a field in each language. */
export const textParts = ["title", "text", "source"] as const;
export const partName = (part: (typeof textParts)[number], lang: string): string => `${part}-${lang}`;

/** The questions that take a text of the bank, by step. */
export const questionsOfSteps = (): { id: string; questions: readonly Question[] }[] =>
  [...currentForm.steps, ...currentForm.parts]
    .map((step) => ({ id: step.id, questions: step.questions.filter((one) => insertionPlace(one) !== undefined) }))
    .filter(({ questions }) => questions.length > 0);

const key = (problem: WordingProblem): WordingProblem => problem;
const said = { long: key("too-long"), characters: key("bad-characters") };
const line = typedLine(mostOfLine, said);
const text = typedText(mostOfText, said);

const knownQuestions = questionsOfSteps().flatMap(({ questions }) => questions.map(({ id }) => id));
const knownSteps = questionsOfSteps().map(({ id }) => id);

const each = <Part extends z.ZodType>(part: Part) => z.object({ fi: part, sv: part, en: part });

const schema = z.object({
  kind: z.enum(wordingKinds, key("bad-kind")),
  title: each(line),
  text: each(text),
  source: each(line),
  address: line.refine(
    (typed) => typed === "" || (/^https?:\/\/\S+$/.test(typed) && URL.canParse(typed)),
    key("bad-address"),
  ),
  readOn: z.string().transform((typed, context) => {
    const read = readDay(typed.trim());
    if (read === undefined) context.addIssue({ code: "custom", message: key("bad-day") });
    return read ?? z.NEVER;
  }),
});

const one = (posted: PostedWording, name: string): string => posted[name]?.[0] ?? "";
const many = <Code extends string>(posted: PostedWording, name: string, codes: readonly Code[]): Code[] =>
  codes.filter((code) => posted[name]?.includes(code));

/** Fields that a published entry needs; of a draft its title in one language is enough. */
function missingIn(posted: PostedWording, isPublished: boolean): string[] {
  const names = textParts.flatMap((part) => languages.map((lang) => partName(part, lang)));
  const isEmpty = (name: string) => one(posted, name).trim() === "";
  if (isPublished) return names.filter(isEmpty);
  const titles = languages.map((lang) => partName("title", lang));
  return titles.every(isEmpty) ? titles.slice(0, 1) : [];
}

/** Reads the form of an entry. Questions that no form asks any more stay with the entry that has them. */
export function readWording(
  posted: PostedWording,
  { isPublished, before }: { isPublished: boolean; before: Wording | undefined },
): Result<WordingContent, FieldProblem[]> {
  const inEach = (part: (typeof textParts)[number]) =>
    Object.fromEntries(languages.map((lang) => [lang, one(posted, partName(part, lang))]));
  const read = schema.safeParse({
    ...{ kind: one(posted, "kind"), address: one(posted, "address"), readOn: one(posted, "readOn") },
    ...{ title: inEach("title"), text: inEach("text"), source: inEach("source") },
  });
  const missing = missingIn(posted, isPublished).map((field) => ({ field, problem: key("missing") }));
  const wrong = (read.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join("-"),
    problem: problems.find((known) => known === message) ?? "bad-characters",
  }));
  if (!read.success || missing.length > 0) return refuse([...missing, ...wrong]);
  const { source, address, readOn, ...texts } = read.data;
  const gone = (before?.content.questions ?? []).filter((id) => !knownQuestions.includes(id));
  return ok({
    ...texts,
    source: { name: source, address, readOn },
    questions: [...many(posted, "questions", knownQuestions), ...gone],
    steps: many(posted, "steps", knownSteps),
    themes: many(posted, "themes", themes),
    procedures: many(posted, "procedures", procedureCodes),
  });
}

/** The form that would post an entry as it is. */
export const postedOf = ({ kind, title, text: texts, source, ...uses }: WordingContent): PostedWording => ({
  kind: [kind],
  address: [source.address],
  readOn: [source.readOn],
  questions: uses.questions,
  steps: uses.steps,
  themes: uses.themes,
  procedures: uses.procedures,
  ...Object.fromEntries(
    languages.flatMap((lang) => [
      [partName("title", lang), [title[lang]]],
      [partName("text", lang), [texts[lang]]],
      [partName("source", lang), [source.name[lang]]],
    ]),
  ),
});
