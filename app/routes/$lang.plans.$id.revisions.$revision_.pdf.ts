import type { LoaderFunctionArgs } from "@remix-run/node";
import { openRevisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { signDocument } from "~/server/verification.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const number = Number(params.revision);
  const asked = { planId: params.id ?? "", number, lang, sign: signDocument };
  const model = valueOrLeave(openRevisionDocument(db, actor, asked));
  return pdfResponse(await drawPdf(model), `revision-${number}-${lang}.pdf`);
}
