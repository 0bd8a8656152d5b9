import type { Db } from "db/connection.ts";
import { type AttachmentFile, findAttachment } from "db/repositories/attachments.ts";
import { findRevision, listRevisions } from "db/repositories/plan-revisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { loadWhole } from "./history/load-whole.server.ts";

const question = "attachments";

export interface FileOfPlan {
  id: string;
  /** What the plan calls it. */
  name: string;
  /** It was sent with an earlier revision; the plan as it is now has it no more. */
  isTakenOff: boolean;
}

/** Every file that the plan has or that was ever sent with it, for those who see all of the plan. */
export function listFilesOfPlan(db: Db, actor: Actor, planId: string): readonly FileOfPlan[] {
  const found = loadWhole(db, actor, planId, false);
  if (!found.ok) return [];
  const files = new Map<string, FileOfPlan>();
  for (const { id, cells } of found.value.answers.rows(question))
    files.set(id, { id, name: String(cells.name ?? cells.title ?? ""), isTakenOff: false });
  for (const { number } of listRevisions(db, planId))
    for (const { question: asked, row, value } of findRevision(db, planId, number)?.document.answers ?? []) {
      if (asked !== question || value === null || typeof value !== "object" || !("cells" in value)) continue;
      const name = String(value.cells.name ?? value.cells.title ?? "");
      if (!files.has(row)) files.set(row, { id: row, name, isTakenOff: true });
    }
  return [...files.values()];
}

/** One of them. Rights are asked anew for each: a dossier is taken for as long as its line needs. */
export const openFileOfPlan = (db: Db, actor: Actor, planId: string, id: string): AttachmentFile | undefined =>
  loadWhole(db, actor, planId, false).ok ? findAttachment(db, planId, id) : undefined;
