import type { Db } from "db/connection.ts";
import { isText, mergeAnswers } from "~/domain/case/merge-answers.ts";
import { idsOf } from "~/domain/case/snapshot.ts";
import { changedWords } from "~/domain/case/word-changes.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { Naming } from "~/domain/form/kinds/kind-rules.ts";
import { postedOf, sayValue } from "~/domain/form/kinds/kinds.ts";
import type { FormVersion, Question, QuestionTexts } from "~/domain/form/question.ts";
import { same } from "~/domain/form/same-value.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { type AnswerValue, type CellValue, isRow } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { ConflictView } from "./conflict-view.ts";
import { namesOf } from "./plan-names.server.ts";
import type { Conflict } from "./save-answers.server.ts";

type Part = NonNullable<ConflictView["parts"]>[number];

/** The fields of an answer, each with its kind and its name in the form: of a group those of the row. */
function placesOf({ id, kind }: Question, texts: QuestionTexts, row: string, lang: Lang) {
  if (kind.kind !== "rows") return [{ id: "", name: id, kind, label: "", options: texts.options }];
  return kind.columns.map((column) => {
    const own = texts.columns?.[column.id];
    const name = fieldName(id, row, column.id);
    return { id: column.id, name, kind: column.kind, label: own?.label[lang] ?? column.id, options: own?.options };
  });
}

function cellOf(value: AnswerValue | null, column: string): CellValue | null {
  if (value === null) return null;
  return isRow(value) ? (value.cells[column] ?? null) : value;
}

/** The other person's answer beside one's own, field by field, and what can be made of both. */
export function sayConflict(db: Db, form: FormVersion, conflict: Conflict, lang: Lang): ConflictView {
  const { question: id, row, base, mine, theirs, theirName, theirSavedAt, theirVersion } = conflict;
  const savedAt = formatInstant(theirSavedAt, lang);
  const view = { question: id, row, theirName, theirWords: "", theirVersion, theirSavedAt: savedAt };
  const question = findQuestion(form, id)?.question;
  const texts = textsOf(form, id);
  if (!question || !texts) return view;
  const places = placesOf(question, texts, row, lang);
  const names = namesOf(
    db,
    [mine, theirs].flatMap((value) => places.flatMap(({ kind, id }) => idsOf(kind, cellOf(value, id)))),
  );
  const name: Naming = (of, code) => names[`${of}:${code}`]?.[lang] ?? code;
  const parts = places.flatMap(({ id, name: field, kind, label, options }): Part[] => {
    const [own, other] = [mine, theirs].map((value) => {
      const cell = cellOf(value, id);
      return cell === null ? "" : sayValue(kind, cell, { lang, name, ...(options ? { options } : {}) });
    });
    if (own === other) return [];
    return [{ name: field, label, words: changedWords(other ?? "", own ?? ""), isTyped: isText(kind) }];
  });
  const theirWords = parts.map(({ words }) => words.map((one) => (one.kind === "added" ? "" : one.text)).join(""));
  const isRemoval = mine === null && row !== "";
  const merged = mine === null || theirs === null ? null : mergeAnswers(question.kind, base, mine, theirs);
  const isNew = merged !== null && !same(merged, mine) && !same(merged, theirs);
  const both = places.flatMap(({ id, name: field, kind }) => {
    const cell = cellOf(merged, id);
    const posted = cell === null ? { "": [""] } : postedOf(kind, cell);
    return Object.entries(posted).flatMap(([part, values]) =>
      values.map((value): [string, string] => [fieldName(field, part), value]),
    );
  });
  return {
    ...view,
    theirWords: theirs === null ? "" : theirWords.join("\n"),
    parts,
    ...(isNew ? { both } : {}),
    ...(isRemoval ? { isRemoval } : {}),
  };
}
