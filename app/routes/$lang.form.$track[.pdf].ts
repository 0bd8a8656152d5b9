import type { LoaderFunctionArgs } from "@remix-run/node";
import { findActor } from "~/server/actor.server.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { emptyFormPdf, openEmptyForm, trackInAddress } from "~/server/empty-form.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicFile } from "~/server/open-data.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const track = trackInAddress(params);
  const actor = findActor(request);
  // A city's own guidance is for its people: their file is not kept for anybody else.
  if (actor?.cityId) return pdfResponse(await drawPdf(openEmptyForm(track, lang, actor)), `form-${track}-${lang}.pdf`);
  return publicFile(request, { type: "application/pdf", write: () => emptyFormPdf(track, lang) });
}
