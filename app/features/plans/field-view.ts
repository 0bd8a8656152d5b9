import { isWider, levelOf, widestLevel } from "~/domain/case/view.ts";
import { countriesFor } from "~/domain/form/2026-1/countries.ts";
import type { Answer, Answers } from "~/domain/form/answers.ts";
import { type Asked, requirementOf, trackOf } from "~/domain/form/asked.ts";
import { fileColumns } from "~/domain/form/kinds/file.ts";
import type { Posted } from "~/domain/form/kinds/kind-rules.ts";
import { postedOf } from "~/domain/form/kinds/kinds.ts";
import {
  type Column,
  type FormVersion,
  type Kind,
  levels,
  type OptionText,
  type Question,
  type QuestionTexts,
} from "~/domain/form/question.ts";
import { findStep } from "~/domain/form/steps.ts";
import { type AnswerValue, isRow } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Picks } from "./picks.server.ts";
import type { ColumnView, FieldView, MessageView, OptionView, RowView, SharingView } from "./step-view.ts";

/** What a field needs besides its question and answer. */
export interface FieldContext {
  form: FormVersion;
  step: string;
  answers: Answers;
  lang: Lang;
  picks: Pick<Picks, "options" | "named">;
  nameOf: (userId: string) => string;
  messages: readonly (MessageView & { question: string; row?: string; column?: string })[];
  computed: (question: string) => FieldView["computed"];
  panel: (question: string) => FieldView["panel"];
  holdOver: boolean;
  /** Groups that get more empty rows, each with the ids of those rows. */
  newRows: Readonly<Record<string, readonly string[]>>;
}

function optionsOf(kind: Kind, texts: Readonly<Record<string, OptionText>> | undefined, lang: Lang): OptionView[] {
  if (kind.kind === "choice" && kind.labels === "countries") {
    return countriesFor(lang).map(({ code, name }) => ({ code, label: name }));
  }
  if (!("codes" in kind)) return [];
  return kind.codes.map((code) => {
    const text = texts?.[code];
    return { code, label: text?.[lang] ?? code, ...(text?.help ? { help: text.help[lang] } : {}) };
  });
}

/** Ids are shown with their names: `Tampere [837]`. */
function shownPosted(kind: Kind, posted: Posted, { picks }: FieldContext): Posted {
  if (!["library", "cpv", "place"].includes(kind.kind)) return posted;
  return { ...posted, "": (posted[""] ?? []).map((id) => picks.named(kind, id)) };
}

function columnView(column: Column, texts: QuestionTexts, lang: Lang): ColumnView {
  const own = texts.columns?.[column.id];
  return {
    id: column.id,
    kind: column.kind,
    label: own?.label[lang] ?? column.id,
    ...(own?.help ? { help: own.help[lang] } : {}),
    needed: column.needed,
    options: optionsOf(column.kind, own?.options, lang),
  };
}

function cellsOf(value: AnswerValue | null, columns: readonly Column[], context: FieldContext): RowView["cells"] {
  if (value === null || !isRow(value)) return {};
  return Object.fromEntries(
    columns.flatMap(({ id, kind }) => {
      const cell = value.cells[id];
      return cell === undefined ? [] : [[id, shownPosted(kind, postedOf(kind, cell), context)]];
    }),
  );
}

function rowViews(question: Question, context: FieldContext): RowView[] {
  if (question.kind.kind !== "rows" && question.kind.kind !== "file") return [];
  const { columns, per } =
    question.kind.kind === "rows" ? question.kind : { columns: fileColumns(question.kind), per: undefined };
  const stored = context.answers.rows(question.id);
  const view = (id: string, answer: Answer | undefined, label?: string): RowView => ({
    id,
    version: answer?.version ?? 0,
    ...(label ? { label } : {}),
    cells: cellsOf(answer?.value ?? null, columns, context),
    messages: context.messages.filter((message) => message.question === question.id && message.row === id),
  });
  if (per === "goals") {
    return context.answers.rows("goals").map((goal) => {
      const own = stored.find((row) => row.id === goal.id)?.answer;
      return view(goal.id, own, String(goal.cells.goal ?? ""));
    });
  }
  if (per === "steps") {
    return [...context.form.steps, ...context.form.parts]
      .filter(({ stage }) => stage !== "follow-up" && stage !== "example")
      .map(({ id, texts }) => view(id, stored.find((row) => row.id === id)?.answer, texts.title[context.lang]));
  }
  const rows = stored.map(({ id, answer }) => view(id, answer));
  const added = (context.newRows[question.id] ?? []).filter((row) => !rows.some(({ id }) => id === row));
  return [...rows, ...added.map((row) => view(row, undefined))];
}

function sharingView(question: Question, answer: Answer | undefined, context: FieldContext): SharingView | null {
  if (question.kind.kind === "shown" || question.kind.kind === "people") return null;
  const widest = widestLevel(question);
  const stored = answer ?? context.answers.rows(question.id)[0]?.answer;
  const opening = { holdOver: context.holdOver };
  return {
    level: levelOf(question, context.step, stored, context.answers, opening),
    choices: widest === "never" ? [] : levels.filter((level) => !isWider(level, widest)),
    chosen: stored?.secret ? "secret" : (stored?.level ?? ""),
    ground: stored?.secret?.ground ?? "",
    until: stored?.secret?.until ?? "",
  };
}

function helpLines(texts: QuestionTexts, answers: Answers, lang: Lang): string[] {
  const further = texts.helpBy?.texts[answers.code(texts.helpBy.question) ?? ""];
  return [texts.help?.[lang], further?.[lang]].filter((line) => line !== undefined);
}

/** Who saved the answer last, or where it was filled from before anybody saved it. */
function savedView(question: Question, saver: Answer | undefined, context: FieldContext): Partial<FieldView> {
  if (!saver) return {};
  if (saver.version > 0) return { savedBy: context.nameOf(saver.savedBy), savedAt: saver.savedAt.toISOString() };
  return question.filled ? { filledFrom: question.filled } : {};
}

function wordsOf(texts: QuestionTexts, lang: Lang): Pick<FieldView, "label" | "why" | "example"> {
  const why = texts.why ? { why: texts.why[lang] } : {};
  const example = texts.example ? { example: texts.example[lang] } : {};
  return { label: texts.label[lang], ...why, ...example };
}

function valueView(question: Question, context: FieldContext): Pick<FieldView, "picks" | "posted" | "version"> {
  const answer = context.answers.find(question.id);
  const own = answer?.value ?? null;
  const posted = own === null || isRow(own) ? {} : shownPosted(question.kind, postedOf(question.kind, own), context);
  return { picks: context.picks.options(question.kind), posted, version: answer?.version ?? 0 };
}

/** A question of the step as its field: shown now, or hidden until its condition holds. */
export function fieldView(question: Question, asked: Asked | undefined, context: FieldContext): FieldView | undefined {
  const { lang, answers, form } = context;
  const requirement = requirementOf(question, trackOf(answers));
  const texts = findStep(form, context.step)?.texts.questions[question.id];
  if (requirement.rule === "not-asked" || !texts) return undefined;
  const { kind } = question;
  const saver = answers.find(question.id) ?? answers.rows(question.id)[0]?.answer;
  const panel = context.panel(question.id);
  const isOptional = asked !== undefined && !asked.required && kind.kind !== "shown";
  return {
    ...wordsOf(texts, lang),
    ...valueView(question, context),
    ...savedView(question, saver, context),
    id: question.id,
    kind,
    help: helpLines(texts, answers, lang),
    required: asked?.required ?? requirement.rule === "when",
    folded: isOptional && !answers.isAnswered(question.id),
    shown: asked !== undefined,
    ...(requirement.rule === "when" && !requirement.shownAlways ? { condition: requirement.condition } : {}),
    options: optionsOf(kind, texts.options, lang),
    columns: kind.kind === "rows" ? kind.columns.map((column) => columnView(column, texts, lang)) : [],
    rows: rowViews(question, context),
    fixedRows: kind.kind === "rows" && kind.per !== undefined,
    computed: kind.kind === "shown" ? context.computed(question.id) : [],
    ...(panel ? { panel } : {}),
    sharing: sharingView(question, saver, context),
    messages: context.messages.filter((message) => message.question === question.id && message.row === undefined),
  };
}
