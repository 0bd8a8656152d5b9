import { createHash, randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { findAnswer, nextPosition, saveAnswer } from "db/repositories/answers.ts";
import { type AttachmentFile, findAttachment, insertAttachment } from "db/repositories/attachments.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { canWrite, isWriter } from "~/domain/case/rights.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import { fileColumns } from "~/domain/form/kinds/file.ts";
import { readPosted } from "~/domain/form/kinds/kinds.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { followSave } from "./follow-save.server.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "./load-plan.server.ts";

const question = "attachments";
const mostFiles = 20;

export type NotAttached =
  | NotFound
  | { kind: "forbidden" }
  | { kind: "not-editable" }
  | { kind: "changed" }
  | { kind: "invalid"; rule: FileRule };

/** Why a file is not taken, as the address of the step carries it and the messages of the form have it. */
type FileRule =
  | "file-missing"
  | "file-limits.type"
  | "file-limits.count"
  | "file-limits.infected"
  | "file-limits.unscanned"
  | "kind-format";

export interface NewFile {
  name: string;
  title: string;
  type: string;
  language: string;
  content: Buffer;
  /** By the content, not by the name; undefined when it is none of the accepted types. */
  contentType: string | undefined;
  /** What the virus scanner found, or that it could not look. */
  threat?: "infected" | "unscanned" | undefined;
}

function mayWrite(db: Db, actor: Actor, planId: string): Result<LoadedPlan, NotAttached> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (!isWriter(relation)) return refuse({ kind: "forbidden" });
  return canWrite(plan, actor) ? found : refuse({ kind: "not-editable" });
}

/** What is said of the file; the file's name stands in for a title that was not given. */
function readCells({ form }: LoadedPlan, file: NewFile): Record<string, CellValue> | undefined {
  const kind = findQuestion(form, question)?.question.kind;
  if (kind?.kind !== "file") return undefined;
  const typed: Record<string, string> = {
    title: file.title.trim() || file.name,
    type: file.type || "other",
    language: file.language,
    name: file.name,
  };
  const cells: Record<string, CellValue> = {};
  for (const { id, kind: cellKind } of fileColumns(kind)) {
    const read = readPosted(cellKind, { "": [typed[id] ?? ""], other: [typed.title ?? ""] });
    if (!read.success || read.data === null) return undefined;
    cells[id] = read.data;
  }
  return cells;
}

/** Adds a file to the plan: at most 20, each at most 10 MB, of an accepted type by its content. Returns its id. */
export function attachFile(
  db: Db,
  actor: Actor,
  planId: string,
  file: NewFile,
  now: Date,
): Result<string, NotAttached> {
  return transact<string, NotAttached>(db, (tx) => {
    const found = mayWrite(tx, actor, planId);
    if (!found.ok) return found;
    const count = found.value.answers.rows(question).length;
    const cells = readCells(found.value, file);
    const { contentType, content, name, threat } = file;
    if (content.length === 0) return refuse({ kind: "invalid", rule: "file-missing" });
    if (contentType === undefined) return refuse({ kind: "invalid", rule: "file-limits.type" });
    if (threat) return refuse({ kind: "invalid", rule: `file-limits.${threat}` });
    if (count >= mostFiles) return refuse({ kind: "invalid", rule: "file-limits.count" });
    if (!cells) return refuse({ kind: "invalid", rule: "kind-format" });
    const id = randomUUID();
    const sha256 = createHash("sha256").update(content).digest("hex");
    insertAttachment(tx, {
      id,
      planId,
      name,
      contentType,
      size: content.length,
      sha256,
      content,
      addedBy: actor.id,
      addedAt: now,
    });
    const position = nextPosition(tx, planId, question);
    const saved = { value: { cells }, position, level: "reviewers" as const, seenVersion: 0, by: actor.id, at: now };
    saveAnswer(tx, { planId, question, row: id }, saved);
    insertEvent(tx, planId, { kind: "answer", question, row: id, version: 1, value: { cells }, by: actor.id, at: now });
    followSave(tx, found.value, [], actor, now);
    return ok(id);
  });
}

/** Takes a file off the plan. Its content stays with the history. */
export function detachFile(
  db: Db,
  actor: Actor,
  planId: string,
  id: string,
  seenVersion: number,
  now: Date,
): Result<null, NotAttached> {
  return transact<null, NotAttached>(db, (tx) => {
    const found = mayWrite(tx, actor, planId);
    if (!found.ok) return found;
    const before = findAnswer(tx, { planId, question, row: id });
    if (!before) return refuse({ kind: "not-found" });
    const saved = { value: null, position: before.position, seenVersion, by: actor.id, at: now };
    const version = saveAnswer(tx, { planId, question, row: id }, saved);
    if (version === undefined) return refuse({ kind: "changed" });
    insertEvent(tx, planId, { kind: "answer", question, row: id, version, value: null, by: actor.id, at: now });
    followSave(tx, found.value, [], actor, now);
    return ok(null);
  });
}

/** A file for somebody who may read the answer it belongs to. */
export function openAttachment(db: Db, actor: Actor, planId: string, id: string): Result<AttachmentFile, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, form, answers, relation, isSameUnit } = found.value;
  const visible = visibleAnswers(form, plan, answers, { relation, isSameUnit });
  const isOpen = visible?.rows(question).some((row) => row.id === id) ?? false;
  const file = isOpen ? findAttachment(db, planId, id) : undefined;
  return file ? ok(file) : refuse({ kind: "not-found" });
}
