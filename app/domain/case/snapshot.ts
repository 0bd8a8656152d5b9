import type { Answers } from "../form/answers.ts";
import type { Asked } from "../form/asked.ts";
import { fileColumns } from "../form/kinds/file.ts";
import type { Naming } from "../form/kinds/kind-rules.ts";
import { sayValue } from "../form/kinds/kinds.ts";
import type { ColumnTexts, FormVersion, Kind, Level, Question, QuestionTexts } from "../form/question.ts";
import type { AnswerValue, CellValue } from "../form/value.ts";
import { codesOf } from "../form/value.ts";
import type { Lang, Text } from "../lang.ts";
import { levelOf, type Opening } from "./view.ts";

/** A question as it was asked, with its texts of that day and what was answered. */
export interface FrozenQuestion {
  id: string;
  kind: Kind;
  required: boolean;
  label: Text;
  options?: QuestionTexts["options"];
  columns?: Readonly<Record<string, ColumnTexts>>;
  level: Level;
  secret?: { ground: string; until?: string };
  /** What each row is about, where the rows follow the goals or the steps. */
  rowLabels?: Readonly<Record<string, Text>>;
  /** What the service worked out, in words of three languages. */
  computed?: readonly ComputedFact[];
  /** One answer, or the rows of a group; empty when unanswered. */
  values: readonly { row: string; value: AnswerValue }[];
}

export interface ComputedFact {
  label: Text;
  words: Text;
}

export interface FrozenStep {
  id: string;
  title: Text;
  questions: readonly FrozenQuestion[];
}

/** The plan as asked and answered at one moment: what a revision keeps, and what every read-back is made from. */
export interface Snapshot {
  formVersion: string;
  steps: readonly FrozenStep[];
  /** Names of units, people, examples, plans, places and codes at that moment, by `kind:id`. */
  names: Readonly<Record<string, Text>>;
}

/** Names of the rows of a group that follows the goals or the steps of the form. */
function rowLabels(question: Question, form: FormVersion, answers: Answers): Record<string, Text> | undefined {
  if (question.kind.kind !== "rows" || !question.kind.per) return undefined;
  if (question.kind.per === "steps") {
    return Object.fromEntries([...form.steps, ...form.parts].map(({ id, texts }) => [id, texts.title]));
  }
  const goals = answers.rows("goals").map(({ id, cells }) => {
    const goal = String(cells.goal ?? "");
    return [id, { fi: goal, sv: goal, en: goal }];
  });
  return Object.fromEntries(goals);
}

function freezeQuestion(asked: Asked, texts: QuestionTexts, answers: Answers, given: Given): FrozenQuestion {
  const { question } = asked;
  const labels = rowLabels(question, given.form, answers);
  const computed = question.kind.kind === "shown" ? given.computed?.(question.id) : undefined;
  const stored = answers.list.filter((answer) => answer.question === question.id && answer.value !== null);
  const ordered = stored.toSorted((a, b) => a.position - b.position || (a.row < b.row ? -1 : 1));
  const secret = ordered.find((answer) => answer.secret)?.secret;
  return {
    id: question.id,
    kind: question.kind,
    required: asked.required,
    label: texts.label,
    ...(texts.options ? { options: texts.options } : {}),
    ...(texts.columns ? { columns: texts.columns } : {}),
    ...(labels ? { rowLabels: labels } : {}),
    ...(computed ? { computed } : {}),
    level: levelOf(question, asked.step, ordered[0], answers, given.opening),
    ...(secret ? { secret } : {}),
    values: ordered.flatMap(({ row, value }) => (value === null ? [] : [{ row, value }])),
  };
}

/** What a snapshot needs besides the answers. */
export interface Given {
  form: FormVersion;
  asked: readonly Asked[];
  opening: Opening;
  names: Snapshot["names"];
  /** Answers that the service works out; without it they are left out. */
  computed?: (question: string) => readonly ComputedFact[];
}

export function takeSnapshot(answers: Answers, given: Given): Snapshot {
  const { form, asked, names } = given;
  const steps = [...form.steps, ...form.parts].flatMap((step): FrozenStep[] => {
    const questions = asked.flatMap((one) => {
      const texts = one.step === step.id ? step.texts.questions[one.question.id] : undefined;
      return texts ? [freezeQuestion(one, texts, answers, given)] : [];
    });
    return questions.length === 0 ? [] : [{ id: step.id, title: step.texts.title, questions }];
  });
  return { formVersion: form.id, steps, names };
}

/** What has to be named in words besides the form's own options: `kind:id` of every unit, example, place, … */
export function idsToName(questions: readonly Question[], answers: Answers): string[] {
  const found = new Set<string>();
  const collect = (kind: Kind, value: CellValue | undefined): void => {
    for (const id of idsOf(kind, value)) found.add(id);
  };
  for (const { id, kind } of questions) {
    collect(kind, answers.value(id));
    if (kind.kind !== "rows") continue;
    for (const row of answers.rows(id)) for (const column of kind.columns) collect(column.kind, row.cells[column.id]);
  }
  return [...found];
}

/** What one answer or field refers to, as `kind:id`. */
export function idsOf(kind: Kind, value: CellValue | null | undefined): string[] {
  const of = namedBy(kind);
  return of ? codesOf(value ?? undefined).map((id) => `${of}:${id}`) : [];
}

/** What the codes of a kind name outside the form. */
export function namedBy(kind: Kind): Parameters<Naming>[0] | undefined {
  switch (kind.kind) {
    case "unit":
    case "cpv":
    case "place":
      return kind.kind;
    case "people":
      return "person";
    case "library":
      return kind.of === "plans" ? "plan" : "example";
    default:
      return undefined;
  }
}

/** An answer in words. A table has one entry a row; a text keeps its line breaks. */
export type SaidAnswer =
  | { as: "nothing" }
  /** `typed`: written by the author in the language of the plan; otherwise words of the form. */
  | { as: "words"; words: string; typed: boolean }
  /** What the service worked out. */
  | { as: "facts"; facts: readonly { label: string; words: string }[] }
  | {
      as: "table";
      columns: readonly { id: string; label: string; numeric: boolean; typed: boolean }[];
      rows: readonly (readonly string[])[];
    };

export interface SaidQuestion {
  id: string;
  label: string;
  required: boolean;
  level: Level;
  secret?: { ground: string; until?: string };
  answer: SaidAnswer;
}

export interface SaidStep {
  id: string;
  title: string;
  questions: readonly SaidQuestion[];
}

/** In the author's own words. */
const isTyped = (kind: Kind): boolean => kind.kind === "short" || kind.kind === "long";
const isNumeric = (kind: Kind): boolean => kind.kind === "number" || kind.kind === "money";

function sayAnswer(question: FrozenQuestion, lang: Lang, name: Naming): SaidAnswer {
  const { kind, values } = question;
  if (question.computed && question.computed.length > 0) {
    return {
      as: "facts",
      facts: question.computed.map(({ label, words }) => ({ label: label[lang], words: words[lang] })),
    };
  }
  if (values.length === 0) return { as: "nothing" };
  if (kind.kind === "rows" || kind.kind === "file") return sayRows(question, lang, name);
  const [only] = values;
  if (!only || (typeof only.value === "object" && "cells" in only.value)) return { as: "nothing" };
  const wording = { lang, name, ...(question.options ? { options: question.options } : {}) };
  return { as: "words", words: sayValue(kind, only.value, wording), typed: isTyped(kind) };
}

const aboutTexts = {
  goals: { fi: "Tavoite", sv: "Mål", en: "Goal" },
  steps: { fi: "Vaihe", sv: "Steg", en: "Step" },
};

function sayRows(question: FrozenQuestion, lang: Lang, name: Naming): SaidAnswer {
  const { kind } = question;
  const columns = kind.kind === "rows" ? kind.columns : kind.kind === "file" ? fileColumns(kind) : [];
  const texts = question.columns ?? {};
  const about = question.rowLabels;
  const rows = question.values.map(({ row, value }) => {
    const cells = typeof value === "object" && "cells" in value ? value.cells : {};
    const said = columns.map((column) => {
      const cell = cells[column.id];
      const options = texts[column.id]?.options;
      return cell === undefined ? "" : sayValue(column.kind, cell, { lang, name, ...(options ? { options } : {}) });
    });
    return about ? [about[row]?.[lang] ?? "", ...said] : said;
  });
  const heads = columns.map(({ id, kind }) => ({
    id,
    label: texts[id]?.label[lang] ?? id,
    numeric: isNumeric(kind),
    typed: isTyped(kind),
  }));
  if (about)
    heads.unshift({
      id: "row",
      label: aboutTexts[kind.kind === "rows" && kind.per === "goals" ? "goals" : "steps"][lang],
      numeric: false,
      typed: kind.kind === "rows" && kind.per === "goals",
    });
  return { as: "table", columns: heads, rows };
}

/** The whole snapshot in words of one language: the check page, the history and the documents are all drawn from it. */
export function readBack(snapshot: Snapshot, lang: Lang): SaidStep[] {
  const name: Naming = (of, id) => snapshot.names[`${of}:${id}`]?.[lang] ?? id;
  return snapshot.steps.map((step) => ({
    id: step.id,
    title: step.title[lang],
    questions: step.questions.map((question) => ({
      id: question.id,
      label: question.label[lang],
      required: question.required,
      level: question.level,
      ...(question.secret ? { secret: question.secret } : {}),
      answer: sayAnswer(question, lang, name),
    })),
  }));
}
