import type { Db } from "db/connection.ts";
import { type AnswerKey, saveAnswer } from "db/repositories/answers.ts";
import { insertEvent, listAnswerEvents } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { canWrite, canWriteOutcome, isWriter } from "~/domain/case/rights.ts";
import { type Answer, findQuestion } from "~/domain/form/answers.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { FormVersion, Question } from "~/domain/form/question.ts";
import { same } from "~/domain/form/same-value.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { earlierFormWith } from "~/domain/form/versions.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import {
  type Choice,
  conflictVersion,
  type Fields,
  fieldName,
  goneName,
  postedBoth,
  postedQuestions,
  postedRows,
  postedVersion,
  withBoth,
} from "~/ui/saving/posted-answers.ts";
import { beginRevision, isApprovedAsSent } from "./change-after-approval.server.ts";
import { followSave } from "./follow-save.server.ts";
import { type IsKnown, knownCodes, unknownCodes } from "./known-codes.server.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "./load-plan.server.ts";
import { at, type Reading, readOne, readRow, readSharing, type Sharing, whatWasTyped } from "./read-answer.ts";
import { saveTeam } from "./save-team.server.ts";
import { scheduleFollowUps, scheduling } from "./schedule-follow-ups.server.ts";

/** Another save came first, and both texts differ: the person chooses. */
export interface Conflict {
  question: string;
  row: string;
  /** What both were written on. */
  base: AnswerValue | null;
  mine: AnswerValue | null;
  theirs: AnswerValue | null;
  theirVersion: number;
  theirName: string;
  /** The same person's, saved in another window or on another device. */
  isOwn: boolean;
  theirSavedAt: Date;
  /** What was typed cannot be stored, so that no choice was carried out: it would have been lost. */
  isUnkept?: boolean;
  /** The fields of the text made of both, where it is what cannot be stored. */
  made?: [name: string, value: string][];
}

export interface SaveOutcome {
  form: FormVersion;
  savedAt: Date;
  saved: { question: string; row: string; version: number }[];
  /** Refused with words; the typed text stays on the page and is not stored. */
  problems: Problem[];
  conflicts: Conflict[];
  /** Some of it answers questions of an earlier version of the form: the plan was moved on meanwhile. It is in the history. */
  isOfEarlierForm: boolean;
  /** The value or object went over what the light track allows: the plan is full now. */
  becameFull: boolean;
}

/** What the author saw when typing: the value of the version they were shown. */
function valueSeen(db: Db, key: AnswerKey, seenVersion: number, filled: Answer | undefined): AnswerValue | null {
  if (seenVersion === 0) return filled?.version === 0 ? filled.value : null;
  const events = listAnswerEvents(db, key.planId, key.question);
  return events.find((event) => event.row === key.row && event.version === seenVersion)?.value ?? null;
}

const isEmptyRow = (value: AnswerValue | null): boolean =>
  typeof value === "object" && value !== null && "cells" in value && Object.keys(value.cells).length === 0;

const nothing: Reading = { value: null, problems: [] };

/** What an answer is to be, and what it was when the page was shown. */
interface Read {
  shown: Answer | undefined;
  value: AnswerValue | null;
  sharing: Sharing;
  chosen: Choice | undefined;
}

class Saving {
  readonly outcome: SaveOutcome;
  readonly written: Answer[] = [];
  /** Where a new row of each group goes: after its last. */
  private readonly lastPositions = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly loaded: LoadedPlan,
    private readonly actor: Actor,
    private readonly fields: Fields,
    readonly now: Date,
    private readonly isKnown: IsKnown,
    readonly origin: string | undefined,
    private readonly putBack: number | string | undefined,
  ) {
    for (const { question, position } of loaded.stored) this.placed(question, position);
    this.outcome = {
      form: loaded.form,
      savedAt: now,
      saved: [],
      problems: [],
      conflicts: [],
      isOfEarlierForm: false,
      becameFull: false,
    };
  }

  save(question: Question): void {
    const { kind } = question.kind;
    if (kind === "shown" || kind === "file") return;
    if (kind === "people") {
      const ticked = this.fields.get(question.id) ?? [];
      const isTeam = question.id === "co-authors";
      if (isTeam) this.outcome.problems.push(...saveTeam(this.db, this.loaded, this.actor, ticked, this));
      return;
    }
    if (kind !== "rows") {
      this.saveOne(question, "", (fields) => readOne(question, fields));
      return;
    }
    this.saveRows(question, question.kind.max);
  }

  /** Rows are kept up to the limit of the group; those that came last and do not fit are refused. */
  private saveRows(question: Question, max: number): void {
    const rows = postedRows(this.fields, question.id).filter((row) => /^[\w-]{1,40}$/.test(row));
    const removed = this.fields.get(fieldName("remove", question.id)) ?? [];
    const before = this.loaded.answers.rows(question.id).filter(({ answer }) => !isEmptyRow(answer.value));
    const kept = new Set(before.map(({ id }) => id).filter((id) => !removed.includes(id)));
    let refused = 0;
    for (const [index, row] of rows.entries()) {
      const isGone = this.isChosen("mine", question, row) && this.fields.has(goneName(question.id, row));
      const read = (fields: Fields) =>
        isGone || removed.includes(row) ? nothing : readRow(question, row, fields, index + 1);
      const { value } = read(this.fieldsFor(question, row));
      const isNew = !kept.has(row) && value !== null && !isEmptyRow(value);
      if (isNew && kept.size >= max) {
        refused += 1;
        continue;
      }
      if (isNew) kept.add(row);
      this.saveOne(question, row, read);
    }
    if (refused === 0) return;
    const facts = { max, count: kept.size + refused };
    this.outcome.problems.push({ ...at(question.id, ""), rule: "rows-max", facts });
  }

  private isChosen(choice: Choice, question: Question, row: string): boolean {
    return this.fields.get(choice)?.includes(fieldName(question.id, row)) ?? false;
  }

  /** What was typed for the answer: after a conflict, the text that was made of both. */
  private fieldsFor(question: Question, row: string): Fields {
    return this.isChosen("both", question, row) ? withBoth(this.fields, fieldName(question.id, row)) : this.fields;
  }

  private chosen(question: Question, row: string): Choice | undefined {
    return (["theirs", "mine", "both"] as const).find((choice) => this.isChosen(choice, question, row));
  }

  private saveOne(question: Question, row: string, read: (fields: Fields) => Reading): void {
    const shown = this.loaded.answers.find(question.id, row);
    const before = shown && shown.version > 0 ? shown : undefined;
    const chosen = this.chosen(question, row);
    const own = read(this.fields);
    const { value, problems } = chosen === "both" ? read(this.fieldsFor(question, row)) : own;
    const sharing = readSharing(question, this.fields, before);
    const unread = own.problems.length > 0 ? own.problems : problems;
    const refused =
      chosen === "theirs"
        ? unread
        : [...unread, ...unknownCodes(question, row, value, before, this.isKnown), ...sharing.problems];
    if (refused.length > 0) {
      this.outcome.problems.push(...refused);
      if (chosen && before) this.askAgain(question, before, chosen);
      return;
    }
    if (chosen === "theirs" || chosen === "both") this.setAside(question, row, own.value);
    if (chosen === "theirs") {
      this.confirm(before);
      return;
    }
    this.store(question, row, { shown, value, sharing, chosen });
  }

  private store(question: Question, row: string, { shown, value, sharing, chosen }: Read): void {
    const key = { planId: this.loaded.plan.id, question: question.id, row };
    const before = shown && shown.version > 0 ? shown : undefined;
    // A version that is no number is one that nobody was shown.
    const seen = (chosen ? conflictVersion : postedVersion)(this.fields, question.id, row) ?? 0;
    const isSameSharing = same([before?.level, before?.secret], [sharing.level, sharing.secret]);
    const isStored = before !== undefined && same(before.value, value) && isSameSharing;
    const isNothing = isEmptyRow(value) || (value === null && (shown?.value ?? null) === null && isSameSharing);
    if (isStored || (before === undefined && isNothing)) this.confirm(before);
    else if (before && before.version !== seen) {
      if (chosen === "both") this.setAside(question, row, value);
      this.writtenMeanwhile(before, value, valueSeen(this.db, key, seen, before));
    } else this.write(key, before, value, sharing);
  }

  /** What is asked for is what is stored. */
  private confirm(stored: Answer | undefined): void {
    if (stored) this.outcome.saved.push({ question: stored.question, row: stored.row, version: stored.version });
  }

  /** Another text came first: a conflict, unless the person left the answer as they were shown it. */
  private writtenMeanwhile(theirs: Answer, mine: AnswerValue | null, base: AnswerValue | null): void {
    if (!same(base, mine)) this.outcome.conflicts.push({ ...this.theirs(theirs), base, mine });
  }

  /** What the person typed cannot be stored: a choice carried out now would lose it. */
  private askAgain(question: Question, theirs: Answer, chosen: Choice): void {
    const mine = whatWasTyped(question, theirs, this.fields);
    const made = chosen === "both" ? { made: postedBoth(this.fields, fieldName(question.id, theirs.row)) } : {};
    this.outcome.conflicts.push({ ...this.theirs(theirs), base: null, mine, isUnkept: true, ...made });
  }

  private theirs({ question, row, value, version, savedBy, savedAt }: Answer): Omit<Conflict, "base" | "mine"> {
    const theirName = this.loaded.plan.team.find(({ userId }) => userId === savedBy)?.name ?? "";
    const isOwn = savedBy === this.actor.id;
    return { question, row, theirs: value, theirVersion: version, theirName, isOwn, theirSavedAt: savedAt };
  }

  /** What was typed before the plan moved on to a form that asks this no more. */
  setGoneAside(question: Question): void {
    this.outcome.isOfEarlierForm = true;
    const keep = (row: string, { value, problems }: Reading) => {
      if (problems.length > 0) this.outcome.problems.push(...problems);
      else this.setAside(question, row, value);
    };
    if (question.kind.kind !== "rows") keep("", readOne(question, this.fields));
    for (const [index, row] of postedRows(this.fields, question.id).entries())
      keep(row, readRow(question, row, this.fields, index + 1));
  }

  /** After a conflict the person chose another text: what they had typed stays in the history, but is no answer. */
  private setAside({ id: question }: Question, row: string, value: AnswerValue | null): void {
    const { plan, answers } = this.loaded;
    if (value === null || same(answers.find(question, row)?.value, value)) return;
    const kept = listAnswerEvents(this.db, plan.id, question);
    if (kept.some((one) => one.row === row && same(one.value, value))) return;
    insertEvent(this.db, plan.id, { kind: "set-aside", question, row, value, by: this.actor.id, at: this.now });
  }

  private write(key: AnswerKey, before: Answer | undefined, value: AnswerValue | null, sharing: Sharing): void {
    const { level, secret } = sharing;
    const position = this.positionOf(key);
    const kept = { value, position, level, secret, seenVersion: before?.version ?? 0, by: this.actor.id, at: this.now };
    const version = saveAnswer(this.db, key, kept);
    if (version === undefined) return;
    const { question, row } = key;
    const narrowed = { ...(level ? { level } : {}), ...(secret ? { secret } : {}) };
    this.written.push({
      question,
      row,
      position,
      value,
      version,
      ...narrowed,
      savedBy: this.actor.id,
      savedAt: this.now,
    });
    this.placed(question, position);
    this.outcome.saved.push({ question, row, version });
    const { putBack } = this;
    const facts = {
      ...(level || secret ? { level: level ?? null, secret: secret ?? null } : {}),
      ...(putBack === undefined ? {} : { putBack }),
    };
    insertEvent(this.db, key.planId, {
      kind: "answer",
      question,
      row,
      version,
      value,
      facts: Object.keys(facts).length > 0 ? facts : null,
      by: this.actor.id,
      at: this.now,
    });
  }

  private placed(question: string, position: number): void {
    this.lastPositions.set(question, Math.max(position, this.lastPositions.get(question) ?? 0));
  }

  /** An answer keeps its place, also one that was filled beforehand; a new row goes to the end of its group. */
  private positionOf({ question, row }: AnswerKey): number {
    const shown = this.loaded.answers.find(question, row);
    return shown?.position ?? (row === "" ? 0 : (this.lastPositions.get(question) ?? 0) + 1);
  }
}

interface Saved {
  /** Questions of an earlier version of the form that were posted too. */
  gone?: readonly Question[];
  /** The earlier event whose text is put back, or the version of the plan. */
  putBack?: number | string;
  /** Where links in mails lead; without it nobody is told that they came into the team or left it. */
  origin?: string;
}

/** Writes what was posted to these questions, whatever the plan's state: who asks has proved that it may be written. */
export function writePosted(
  db: Db,
  loaded: LoadedPlan,
  actor: Actor,
  fields: Fields,
  questions: readonly Question[],
  now: Date,
  { putBack, origin, gone = [] }: Saved = {},
): SaveOutcome {
  const isKnown = knownCodes(db, actor, loaded.plan.id, fields);
  const saving = new Saving(db, loaded, actor, fields, now, isKnown, origin, putBack);
  for (const question of questions) saving.save(question);
  for (const question of gone) saving.setGoneAside(question);
  const { outcome } = saving;
  if (outcome.saved.length > 0) {
    outcome.becameFull = followSave(db, loaded, saving.written, actor, now).becameFull;
  }
  return outcome;
}

/** Those that an earlier version of the form asked and this one does not. */
function goneQuestions(form: FormVersion, posted: readonly string[]): Question[] {
  return [...new Set(posted)].flatMap((id) => {
    if (findQuestion(form, id)) return [];
    const earlier = earlierFormWith(form.id, id);
    return (earlier && findQuestion(earlier, id)?.question) ?? [];
  });
}

export type NotSaved = NotFound | { kind: "forbidden" } | { kind: "not-editable"; state: string };

/**
 * Saves what was posted of a plan's answers, each answer for itself: one that cannot be read or that somebody else
 * changed meanwhile does not hold back the others. Posting the same again changes nothing.
 */
export function saveAnswers(
  db: Db,
  actor: Actor,
  planId: string,
  fields: Fields,
  now: Date,
  about: Saved = {},
): Result<SaveOutcome, NotSaved> {
  return transact<SaveOutcome, NotSaved>(db, (tx) => {
    // What a question is filled with beforehand depends on the track.
    const found = loadPlan(tx, actor, planId, [...postedQuestions(fields), "track"]);
    if (!found.ok) return found;
    const loaded = found.value;
    const { plan, form, relation } = loaded;
    if (!isWriter(relation)) return refuse({ kind: "forbidden" });
    const places = [...new Set(postedQuestions(fields))].flatMap((id) => findQuestion(form, id) ?? []);
    const isOutcome = (step: string) => form.parts.some((part) => part.id === step && part.stage === "outcome");
    const mayWrite = places.every(({ step, question }) =>
      isOutcome(step) ? canWriteOutcome(plan, actor, question.id) : canWrite(plan, actor),
    );
    const gone = goneQuestions(form, postedQuestions(fields));
    if (!mayWrite || (gone.length > 0 && !canWrite(plan, actor)))
      return refuse({ kind: "not-editable", state: plan.state });
    const questions = places.map(({ question }) => question);
    const outcome = writePosted(tx, loaded, actor, fields, questions, now, { ...about, gone });
    if (outcome.saved.length > 0 && isApprovedAsSent(tx, plan)) beginRevision(tx, plan, actor, now);
    if (outcome.saved.some(({ question }) => scheduling.includes(question))) scheduleFollowUps(tx, actor, planId);
    return ok(outcome);
  });
}
