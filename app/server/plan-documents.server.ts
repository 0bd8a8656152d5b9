import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isPlanDocument } from "~/domain/case/plan-documents.ts";
import type { Stamp } from "~/domain/case/stamp.ts";
import type { DocumentModel, Verification } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Drawable, openDocument } from "~/features/plans/documents/open-document.server.ts";
import { pagesOf } from "./drawing/drawing.server.ts";

/** How many letters a text of a one-page document may have, from next to none to as many as anybody can write. */
const lengths = [6, 12, 24, 40, 55, 65, 75, 85, 100, 115, 130, 150, 170, 200, 240, 300, 400, 600, 2500];

const isOnePage = async (model: DocumentModel): Promise<boolean> => (await pagesOf(model)) === 1;

type Verify = (stamp: Stamp, lang: Lang) => Verification;

/** The document itself; where it must be one page, with texts as long as one page takes. */
async function fitted(drawable: Drawable, verify: Verify | undefined): Promise<DocumentModel> {
  const code = (model: DocumentModel): DocumentModel =>
    verify ? { ...model, verification: verify(drawable.stamp, model.lang) } : model;
  if (drawable.fits === "pages") return code(drawable.model);
  let fits = code(drawable.draw(1));
  let [low, high] = [0, lengths.length - 1];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const model = code(drawable.draw(lengths[middle] ?? 1));
    if (await isOnePage(model)) [fits, low] = [model, middle + 1];
    else high = middle - 1;
  }
  return fits;
}

/** One of a plan's documents as its page and its files are drawn. */
export async function planDocumentModel(
  db: Db,
  actor: Actor,
  planId: string,
  asked: { document: string | undefined; lang: Lang; now: Date; verify?: Verify },
): Promise<Result<DocumentModel, { kind: "not-found" }>> {
  const { document } = asked;
  if (!isPlanDocument(document)) return refuse({ kind: "not-found" });
  const opened = openDocument(db, actor, planId, { ...asked, document });
  return opened.ok ? ok(await fitted(opened.value, asked.verify)) : opened;
}
