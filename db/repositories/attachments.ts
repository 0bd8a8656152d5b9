import { and, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { attachments } from "../schema/plans.ts";

export interface AttachmentFile {
  id: string;
  planId: string;
  name: string;
  contentType: string;
  size: number;
  content: Buffer;
}

export function insertAttachment(
  db: Db,
  file: AttachmentFile & { sha256: string; addedBy: string; addedAt: Date },
): void {
  db.insert(attachments).values(file).run();
}

/** Size and checksum of each file of a plan, without its content. */
export const listAttachmentFacts = (db: Db, planId: string): { id: string; size: number; sha256: string }[] =>
  db
    .select({ id: attachments.id, size: attachments.size, sha256: attachments.sha256 })
    .from(attachments)
    .where(eq(attachments.planId, planId))
    .all();

export function findAttachment(db: Db, planId: string, id: string): AttachmentFile | undefined {
  return db
    .select()
    .from(attachments)
    .where(and(eq(attachments.planId, planId), eq(attachments.id, id)))
    .get();
}
