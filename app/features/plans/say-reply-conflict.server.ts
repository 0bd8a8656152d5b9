import type { Db } from "db/connection.ts";
import { listPeopleNames } from "db/repositories/buyers.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import type { ReviewComment } from "db/repositories/reviews.ts";
import { mergeAnswers } from "~/domain/case/merge-answers.ts";
import { type Reply, type ReplyKind, replyFields, replyKinds, valueOfReply } from "~/domain/case/replies.ts";
import { same } from "~/domain/form/same-value.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { becauseName, replyMark } from "./comment-view.ts";
import { differingParts, fieldsOfBoth, type Place } from "./conflict-parts.server.ts";
import type { ConflictView } from "./conflict-view.ts";

const inEveryLanguage = (kind: ReplyKind): Text => ({
  fi: translator("fi", "replies")(`kinds.${kind}`),
  sv: translator("sv", "replies")(`kinds.${kind}`),
  en: translator("en", "replies")(`kinds.${kind}`),
});

/** The fields of a reply with their labels and words. */
function placesOf(comment: string, lang: Lang): Place[] {
  const t = translator(lang, "replies");
  const options = Object.fromEntries(replyKinds.map((kind) => [kind, inEveryLanguage(kind)]));
  const [choice, because] = replyFields.columns;
  return [
    { ...choice, name: replyMark(comment), label: t("legend"), options },
    { ...because, name: becauseName(comment), label: t("because") },
  ];
}

/** What both replies were written on. */
export function replySeen(db: Db, planId: string, comment: string, version: number): AnswerValue | null {
  const events = listAnswerEvents(db, planId, replyMark(comment));
  return events.find((event) => event.version === version)?.value ?? null;
}

interface Written {
  /** Who replies. */
  by: string;
  mine: Reply;
  base: AnswerValue | null;
  /** The fields of the text made of both, where it was written and cannot be stored. */
  made?: [name: string, value: string][] | undefined;
  /** One's own text, or what was made of both, cannot be stored. */
  isUnkept?: boolean;
}

/** A colleague's reply that stands where one's own was to be saved, beside it, and what can be made of both. */
export function sayReplyConflict(db: Db, comment: ReviewComment, written: Written, lang: Lang): ConflictView {
  const { id, reply, replyText, repliedBy, repliedAt, replyVersion } = comment;
  const t = translator(lang, "replies");
  const { base, made, isUnkept = false } = written;
  const [mine, theirs] = [valueOfReply(written.mine), valueOfReply({ reply, replyText })];
  const [author] = listPeopleNames(db, repliedBy ? [repliedBy] : []);
  const places = placesOf(id, lang);
  const merged = mine && theirs && !isUnkept ? mergeAnswers(replyFields, base, mine, theirs) : null;
  const isNew = merged !== null && !same(merged, mine) && !same(merged, theirs);
  const both = made ?? (isNew ? fieldsOfBoth(places, merged) : undefined);
  return {
    question: replyMark(id),
    row: "",
    theirName: author?.name ?? "",
    isOwn: repliedBy === written.by,
    theirWords: [reply ? t(`kinds.${reply}`) : "", replyText].filter(Boolean).join(": "),
    theirSavedAt: repliedAt ? formatInstant(repliedAt, lang) : "",
    theirVersion: replyVersion,
    parts: differingParts(places, { mine, theirs }, { lang, name: (_of, code) => code }),
    ...(both ? { both } : {}),
    ...(isUnkept ? { isUnkept } : {}),
  };
}
