import { data } from "@remix-run/node";
import type { Actor } from "~/domain/case/actor.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { isTrack, type Track } from "~/domain/form/asked.ts";
import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { emptyForm } from "~/features/plans/documents/empty-form.ts";
import { guidanceOfOwnCity } from "~/features/plans/guidance-of-step.server.ts";
import { db } from "./db.server.ts";
import { drawPdf } from "./drawing/drawing.server.ts";

/** The track that an address names. Any other word there is an unknown address. */
export function trackInAddress(params: { track?: string | undefined }): Track {
  if (isTrack(params.track)) return params.track;
  throw data({ kind: "not-found" }, { status: 404 });
}

/** The form with the own guidance of the city of whoever asks, if they are signed in and it says something. */
export const openEmptyForm = (track: Track, lang: Lang, actor?: Actor): DocumentModel =>
  emptyForm(currentForm, { track, lang, createdAt: new Date(), guidance: guidanceOfOwnCity(db, actor, lang) });

/** Without a city's guidance it is the same for everybody until the next build: each is drawn once in the life of the process. */
const drawn = new Map<string, Buffer>();

export async function emptyFormPdf(track: Track, lang: Lang): Promise<Buffer> {
  const key = `${track} ${lang}`;
  const bytes = drawn.get(key) ?? Buffer.from(await drawPdf(openEmptyForm(track, lang)));
  drawn.set(key, bytes);
  return bytes;
}
