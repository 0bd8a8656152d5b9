import type { Lang } from "~/domain/lang.ts";
import { revisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { db } from "./db.server.ts";
import { pagesOf } from "./drawing/drawing.server.ts";

/** A sent revision never changes, so its pages are counted once. */
const counted = new Map<string, number>();
const mostKept = 1000;

/** How many pages a sent revision has as a PDF: all that is said of its contents before the declaration of interests. */
export async function pagesOfRevision(planId: string, number: number, lang: Lang): Promise<number> {
  const key = `${planId} ${number} ${lang}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const document = revisionDocument(db, planId, number, lang);
  const pages = document ? await pagesOf(document) : 0;
  if (counted.size >= mostKept) counted.clear();
  counted.set(key, pages);
  return pages;
}
