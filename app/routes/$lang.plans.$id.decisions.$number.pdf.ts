import type { LoaderFunctionArgs } from "@remix-run/node";
import { openSentDecision } from "~/features/coordination/read-decision.server.ts";
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
  const { document, plan } = valueOrLeave(
    openSentDecision(db, actor, params.id ?? "", Number(params.number), lang, signDocument),
  );
  const name = `decision-${plan.number}-${params.number}-${lang}.pdf`;
  return pdfResponse(await drawPdf(document), name);
}
