import type { Db } from "db/connection.ts";
import { cellOf, mergeAnswers } from "~/domain/case/merge-answers.ts";
import { idsOf } from "~/domain/case/snapshot.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { Naming } from "~/domain/form/kinds/kind-rules.ts";
import type { FormVersion, Question, QuestionTexts } from "~/domain/form/question.ts";
import { same } from "~/domain/form/same-value.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import { differingParts, fieldsOfBoth, type Place } from "./conflict-parts.server.ts";
import type { ConflictView } from "./conflict-view.ts";
import { namesOf } from "./plan-names.server.ts";
import type { Conflict } from "./save-answers.server.ts";

/** The fields of an answer, each with its kind and its name in the form: of a group those of the row. */
function placesOf({ id, kind }: Question, texts: QuestionTexts, row: string, lang: Lang): Place[] {
  if (kind.kind !== "rows") return [{ id: "", name: id, kind, label: "", options: texts.options }];
  return kind.columns.map((column) => {
    const own = texts.columns?.[column.id];
    const name = fieldName(id, row, column.id);
    return { id: column.id, name, kind: column.kind, label: own?.label[lang] ?? column.id, options: own?.options };
  });
}

/** The other person's answer beside one's own, field by field, and what can be made of both. */
export function sayConflict(db: Db, form: FormVersion, conflict: Conflict, lang: Lang): ConflictView {
  const {
    question: id,
    row,
    base,
    mine,
    theirs,
    theirName,
    isOwn,
    theirSavedAt,
    theirVersion,
    isUnkept,
    made,
  } = conflict;
  const savedAt = formatInstant(theirSavedAt, lang);
  const view = { question: id, row, theirName, isOwn, theirWords: "", theirVersion, theirSavedAt: savedAt };
  const question = findQuestion(form, id)?.question;
  const texts = textsOf(form, id);
  if (!question || !texts) return view;
  const places = placesOf(question, texts, row, lang);
  const names = namesOf(
    db,
    [mine, theirs].flatMap((value) => places.flatMap(({ kind, id }) => idsOf(kind, cellOf(value, id)))),
  );
  const name: Naming = (of, code) => names[`${of}:${code}`]?.[lang] ?? code;
  const parts = differingParts(places, { mine, theirs }, { lang, name });
  const theirWords = parts.map(({ words }) => words.map((one) => (one.kind === "added" ? "" : one.text)).join(""));
  const isRemoval = mine === null && row !== "";
  const merged = isUnkept || mine === null || theirs === null ? null : mergeAnswers(question.kind, base, mine, theirs);
  const isNew = merged !== null && !same(merged, mine) && !same(merged, theirs);
  const both = made ?? (isNew ? fieldsOfBoth(places, merged) : undefined);
  return {
    ...view,
    theirWords: theirs === null ? "" : theirWords.join("\n"),
    parts,
    ...(both ? { both } : {}),
    ...(isRemoval ? { isRemoval } : {}),
    ...(isUnkept ? { isUnkept } : {}),
  };
}
