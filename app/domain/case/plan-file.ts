import { z } from "zod";
import type { Answer } from "../form/answers.ts";
import { type Column, type FormVersion, type Kind, levels, type Question } from "../form/question.ts";
import { type CellValue, isRow } from "../form/value.ts";
import { languages } from "../lang.ts";

/**
 * A plan as a file that another system, or this one, reads again. Its shape follows from the form: a question is a
 * property, a group is its rows. The version rises when a reader of the earlier one would no longer understand it.
 */
export const planFileFormat = "innohankinta-plan";
export const planFileVersion = 1;

const choice = (codes: readonly string[]) => z.strictObject({ code: z.enum(codes), other: z.string().optional() });
const picks = z.strictObject({ picks: z.array(z.string()).min(1) });
const unit = z.union([z.strictObject({ unit: z.string() }), z.strictObject({ typed: z.string() })]);
const day = z.iso.date();

/** One answer as it is stored. What a kind allows beyond its shape is checked when the answer is saved. */
function valueSchema(kind: Kind): z.ZodType {
  switch (kind.kind) {
    case "number":
    case "money":
    case "year":
      return z.number();
    case "date":
      return kind.time ? z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/) : day;
    case "yesno":
      return choice(["yes", "no"]);
    case "tick":
      return choice(["yes"]);
    case "choice":
    case "scale":
      return choice(kind.codes);
    case "multi":
      return z.strictObject({ codes: z.array(z.enum(kind.codes)).min(1), other: z.string().optional() });
    case "library":
    case "cpv":
    case "place":
    case "people":
      return picks;
    case "unit":
      return unit;
    default:
      return z.string();
  }
}

const named = (schema: z.ZodType, label: string | undefined) => (label ? schema.describe(label) : schema);

/** Who may read the answer, where its author has narrowed it. */
const sharing = {
  level: z.enum(levels).optional().describe("Narrowed by the author"),
  secret: z
    .strictObject({ ground: z.string(), until: day.optional() })
    .optional()
    .describe("Secret by law: ground in Act 621/1999"),
};

const cells = (columns: readonly Column[]) =>
  z.strictObject(Object.fromEntries(columns.map(({ id, kind }) => [id, valueSchema(kind).optional()])));

const rowOf = (columns: readonly Column[]) =>
  z.strictObject({ id: z.string().regex(/^[\w-]{1,40}$/), cells: cells(columns) });

/** Answers that stand in the file: not those that the service works out, the team, nor files, which are only named. */
const inFile = ({ kind }: Question): boolean => !["shown", "file", "people"].includes(kind.kind);

const questionsOf = (form: FormVersion) =>
  [...form.steps, ...form.parts].flatMap((step) =>
    step.questions.filter(inFile).map((question) => ({ question, label: step.texts.questions[question.id]?.label.en })),
  );

const answerSchema = ({ kind }: Question) =>
  kind.kind === "rows"
    ? z.strictObject({ rows: z.array(rowOf(kind.columns)).max(kind.max), ...sharing })
    : z.strictObject({ value: valueSchema(kind), ...sharing });

const attachmentSchema = z.strictObject({
  title: z.string(),
  type: z.string(),
  language: z.enum(languages),
  name: z.string(),
  size: z.number().optional(),
  sha256: z.string().optional(),
});

/** The schema of a plan's file, made from the form. */
export const planFileSchema = (form: FormVersion) =>
  z
    .strictObject({
      format: z.literal(planFileFormat),
      version: z.literal(planFileVersion),
      form: z.literal(form.id).describe("Version of the form"),
      plan: z
        .strictObject({
          number: z.number(),
          city: z.string(),
          state: z.string(),
          revision: z.number(),
          savedAt: z.iso.datetime(),
        })
        .describe("Where the file comes from; not read when it is brought in"),
      team: z.array(z.strictObject({ name: z.string(), role: z.string() })).describe("For information only"),
      answers: z.strictObject(
        Object.fromEntries(
          questionsOf(form).map(({ question, label }) => [
            question.id,
            named(answerSchema(question), label).optional(),
          ]),
        ),
      ),
      names: z.record(z.string(), z.string()).describe("Names of the units that answers point to"),
      attachments: z.array(attachmentSchema).describe("Named only: the files themselves are not in here"),
    })
    .describe(`A plan of the form ${form.id}`);

interface FileSharing {
  level?: string;
  secret?: { ground: string; until?: string };
}
export type FileAnswer = FileSharing &
  ({ value: CellValue } | { rows: readonly { id: string; cells: Readonly<Record<string, CellValue>> }[] });
export type NamedFile = z.infer<typeof attachmentSchema>;

export interface PlanFile {
  format: typeof planFileFormat;
  version: typeof planFileVersion;
  form: string;
  plan: { number: number; city: string; state: string; revision: number; savedAt: string };
  team: readonly { name: string; role: string }[];
  answers: Readonly<Record<string, FileAnswer>>;
  names: Readonly<Record<string, string>>;
  attachments: readonly NamedFile[];
}

function fileAnswer(given: readonly Answer[], isGroup: boolean): FileAnswer | undefined {
  const answered = given
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => a.position - b.position || (a.row < b.row ? -1 : 1));
  const [first] = answered;
  if (!first || first.value === null) return undefined;
  const own: FileSharing = {
    ...(first.level ? { level: first.level } : {}),
    ...(first.secret ? { secret: first.secret } : {}),
  };
  if (!isGroup) return isRow(first.value) ? undefined : { value: first.value, ...own };
  const rows = answered.flatMap(({ row, value }) =>
    value !== null && isRow(value) ? [{ id: row, cells: value.cells }] : [],
  );
  return { rows, ...own };
}

/** The answers as the file holds them, in the order of the form. */
export function fileAnswers(form: FormVersion, list: readonly Answer[]): PlanFile["answers"] {
  const found = questionsOf(form).flatMap(({ question }) => {
    const own = list.filter((answer) => answer.question === question.id);
    const answer = fileAnswer(own, question.kind.kind === "rows");
    return answer ? [[question.id, answer] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Where the shape of a file is not that of a plan: `answers`, `risks`, `rows`, `2`, `cells`, `effect`. */
export interface WrongShape {
  path: readonly string[];
  what: "unknown" | "missing" | "wrong";
}

const problemAt = (issue: z.core.$ZodIssue): WrongShape[] => {
  const path = issue.path.map((part) => (typeof part === "number" ? String(part + 1) : String(part)));
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: [...path, key], what: "unknown" }));
  const isMissing = issue.code === "invalid_type" && issue.input === undefined;
  return [{ path, what: isMissing ? "missing" : "wrong" }];
};

/** A file by the schema of its form, or everything in it that is not as the schema says. */
export function readPlanFile(form: FormVersion, json: unknown): { file: PlanFile } | { wrong: readonly WrongShape[] } {
  const read = planFileSchema(form).safeParse(json, { reportInput: true });
  if (!read.success) return { wrong: read.error.issues.flatMap(problemAt) };
  // The schema is made from the form when it is asked for, so its type says less than it checks.
  return { file: read.data as PlanFile };
}
