import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  deleteReviewComment,
  findReviewComment,
  insertReviewComment,
  listReviewAnswers,
  type ReviewAnswer,
  saveReviewAnswer,
  updateMinutesCounted,
  updateReviewComment,
  updateReviewState,
} from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type CommentKind, commentKinds } from "~/domain/case/review.ts";
import { type FieldRule, readReviewField, readText } from "~/domain/case/review-fields.ts";
import { reviewStateAfter } from "~/domain/case/review-moves.ts";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName, postedQuestions, postedVersion } from "~/ui/saving/posted-answers.ts";
import { documentOf, type LoadedReview, loadOwnReview, type NotFound, openItemsOf } from "./load-review.server.ts";
import { commentField, commentOf, printName, printOf } from "./review-field-names.ts";

export type SaveRule = FieldRule | "comment-empty" | "comment-kind" | "comment-place";

export interface ReviewConflict {
  field: string;
  theirs: string;
  theirVersion: number;
  theirSavedAt: Date;
}

export interface SavedReview {
  savedAt: Date;
  saved: { field: string; version: number }[];
  problems: { field: string; rule: SaveRule }[];
  conflicts: ReviewConflict[];
}

export type NotSaved = NotFound | { kind: "not-editable"; state: string };

class Saving {
  readonly outcome: SavedReview;
  /** Something was written: the review is begun. */
  hasWritten = false;
  private readonly stored: ReadonlyMap<string, ReviewAnswer>;
  private readonly items: readonly string[];
  private frozen: Snapshot | undefined;

  constructor(
    private readonly db: Db,
    private readonly loaded: LoadedReview,
    private readonly fields: Fields,
    private readonly now: Date,
  ) {
    this.outcome = { savedAt: now, saved: [], problems: [], conflicts: [] };
    this.stored = new Map(listReviewAnswers(db, [loaded.review.id]).map((answer) => [answer.field, answer]));
    this.items = openItemsOf(db, loaded.review).map(({ id }) => id);
  }

  save(field: string): void {
    const comment = commentOf(field);
    if (comment === undefined) this.saveAnswer(field);
    else this.saveComment(field, comment);
  }

  removeComments(ids: readonly string[]): void {
    for (const id of ids) {
      if (findReviewComment(this.db, id)?.reviewId !== this.loaded.review.id) continue;
      deleteReviewComment(this.db, id);
      this.hasWritten = true;
    }
  }

  private posted = (name: string): string => this.fields.get(name)?.[0] ?? "";
  private isGivenUp = (field: string): boolean => this.fields.get("theirs")?.includes(field) ?? false;
  /** The field is as the page showed it: a page that another window has overtaken does not take its own words back. */
  private isUntouched = (field: string, text: string): boolean => this.posted(printName(field)) === printOf(text);

  private problem(field: string, rule: SaveRule): void {
    this.outcome.problems.push({ field, rule });
  }

  private done(field: string, version: number): void {
    this.outcome.saved.push({ field, version });
  }

  private saveAnswer(field: string): void {
    if (this.isGivenUp(field)) return;
    const read = readReviewField(field, this.posted(field), this.items);
    const seen = postedVersion(this.fields, field);
    if (!read.ok) {
      this.problem(field, read.refusal.rule);
      return;
    }
    const before = this.stored.get(field);
    if ((before?.value ?? "") === read.value) {
      if (before) this.done(field, before.version);
      return;
    }
    const version = before?.version ?? 0;
    if (seen === undefined) return;
    if (seen !== version) {
      if (!this.isUntouched(field, read.value))
        this.conflict(field, before?.value ?? "", version, before?.savedAt ?? this.now);
      return;
    }
    const key = { reviewId: this.loaded.review.id, field };
    const saved = saveReviewAnswer(this.db, key, { value: read.value, seenVersion: version, at: this.now });
    if (saved === undefined) return;
    this.hasWritten = true;
    this.done(field, saved);
  }

  private conflict(field: string, theirs: string, theirVersion: number, theirSavedAt: Date): void {
    this.outcome.conflicts.push({ field, theirs, theirVersion, theirSavedAt });
  }

  private saveComment(field: string, id: string): void {
    const before = findReviewComment(this.db, id);
    const isOwn = before === undefined || before.reviewId === this.loaded.review.id;
    if (this.isGivenUp(field)) return;
    if (!isOwn || !/^[\w-]{8,40}$/.test(id)) {
      this.problem(field, "comment-place");
      return;
    }
    const [text, quote] = [
      readText(this.posted(commentField("text", id)).trim()),
      readText(this.posted(commentField("quote", id)).trim()),
    ];
    if (!text.ok) {
      this.problem(field, text.refusal.rule);
      return;
    }
    if (!quote.ok) {
      this.problem(field, quote.refusal.rule);
      return;
    }
    if (text.value === "") {
      if (before) this.problem(field, "comment-empty");
      return;
    }
    const kind = commentKinds.find((one) => one === this.posted(commentField("kind", id)));
    if (!kind) {
      this.problem(field, "comment-kind");
      return;
    }
    const written = { kind, text: text.value, quote: quote.value };
    if (before) this.updateComment(field, before, written);
    else this.insertComment(field, id, written);
  }

  private updateComment(
    field: string,
    before: { id: string; kind: CommentKind; text: string; quote: string; version: number; savedAt: Date },
    written: { kind: CommentKind; text: string; quote: string },
  ): void {
    const isSame = before.kind === written.kind && before.text === written.text && before.quote === written.quote;
    if (isSame) {
      this.done(field, before.version);
      return;
    }
    if (postedVersion(this.fields, field) !== before.version) {
      if (!this.isUntouched(field, printedComment(written)))
        this.conflict(field, before.text, before.version, before.savedAt);
      return;
    }
    const change = { ...written, seenVersion: before.version, at: this.now };
    if (!updateReviewComment(this.db, before.id, change)) return;
    this.hasWritten = true;
    this.done(field, before.version + 1);
  }

  private insertComment(field: string, id: string, written: { kind: CommentKind; text: string; quote: string }): void {
    const [question, row] = [this.posted(commentField("on", id)), this.posted(commentField("row", id))];
    if (!this.isPlace(question, row)) {
      this.problem(field, "comment-place");
      return;
    }
    const place = { id, reviewId: this.loaded.review.id, question, row };
    insertReviewComment(this.db, { ...place, ...written }, this.now);
    this.hasWritten = true;
    this.done(field, 1);
  }

  /** A comment is on an answer of the sent revision, a row of it, or ("") on the plan as a whole. */
  private isPlace(question: string, row: string): boolean {
    if (question === "") return row === "";
    this.frozen ??= documentOf(this.db, this.loaded.review).snapshot;
    const asked = this.frozen.steps.flatMap(({ questions }) => questions).find(({ id }) => id === question);
    return asked !== undefined && (row === "" || asked.values.some((value) => value.row === row));
  }
}

export const printedComment = ({ kind, text, quote }: { kind: string; text: string; quote: string }): string =>
  `${kind}\n${quote}\n${text}`;

/** The first saved word begins the review: from then on the plan cannot be withdrawn. */
function begin(db: Db, { review }: LoadedReview, now: Date): void {
  const next = reviewStateAfter(review.state, "start");
  if (next.ok) updateReviewState(db, review.id, { state: next.value, seenVersion: review.version, startedAt: now });
}

const isWritten = (state: string): boolean => state === "open" || state === "started";

/** Saves what was posted of a review, each answer and comment for itself, as the answers of a plan are saved. */
export function saveReview(db: Db, actor: Actor, id: string, fields: Fields, now: Date): Result<SavedReview, NotSaved> {
  return transact<SavedReview, NotSaved>(db, (tx) => {
    const found = loadOwnReview(tx, actor, id);
    if (!found.ok) return found;
    const { state } = found.value.review;
    if (!isWritten(state)) return refuse({ kind: "not-editable", state });
    const saving = new Saving(tx, found.value, fields, now);
    for (const field of new Set(postedQuestions(fields))) saving.save(field);
    saving.removeComments(fields.get(fieldName("remove", "comment")) ?? []);
    if (saving.hasWritten) {
      begin(tx, found.value, now);
      insertAct(tx, { kind: "review", act: "save", object: id, by: actor.id, at: now });
    }
    return ok(saving.outcome);
  });
}

/** One more minute on the review's page, as the page counts them while somebody is at work on it. */
export function countMinute(db: Db, actor: Actor, id: string): Result<true, NotSaved> {
  return transact<true, NotSaved>(db, (tx) => {
    const found = loadOwnReview(tx, actor, id);
    if (!found.ok) return found;
    const { state } = found.value.review;
    if (!isWritten(state)) return refuse({ kind: "not-editable", state });
    updateMinutesCounted(tx, id, 1);
    return ok(true);
  });
}
