import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatInstant, formatTime } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import type { Fields } from "~/ui/saving/posted-answers.ts";
import type { Answered } from "~/ui/saving/save-queue.ts";
import { commentField, commentOf } from "./review-field-names.ts";
import { type NotSaved, type SavedReview, saveReview } from "./save-review.server.ts";

/** The field that a message stands at: of a comment, its text. */
const placeOf = (field: string): string => {
  const comment = commentOf(field);
  return comment === undefined ? field : commentField("text", comment);
};

function say({ savedAt, saved, problems, conflicts }: SavedReview, lang: Lang): Answered {
  const t = translator(lang, "reviews");
  return {
    savedAt: formatTime(savedAt, lang),
    saved: saved.map(({ field, version }) => ({ question: field, row: "", version })),
    problems: problems.map(({ field, rule }) => ({ name: placeOf(field), text: t(`problems.${rule}`) })),
    conflicts: conflicts.map(({ field, theirs, theirVersion, theirSavedAt }) => ({
      question: field,
      row: "",
      theirName: "",
      theirWords: theirs,
      theirSavedAt: formatInstant(theirSavedAt, lang),
      theirVersion,
    })),
    isStale: false,
  };
}

/** Saves what a part of the review or one of its fields posted, and says in words what was not saved. */
export function postReview(
  db: Db,
  actor: Actor,
  id: string,
  fields: Fields,
  lang: Lang,
  now: Date,
): Result<Answered, NotSaved> {
  const saved = saveReview(db, actor, id, fields, now);
  return saved.ok ? ok(say(saved.value, lang)) : saved;
}
