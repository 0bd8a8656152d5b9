import type { LoaderFunctionArgs } from "@remix-run/node";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { signDocument } from "~/server/verification.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const documentLang = langOf({ lang: params.documentLang });
  const model = valueOrLeave(openReviewDocument(db, actor, params.id ?? "", documentLang, signDocument));
  return pdfResponse(await drawPdf(model), `review-${documentLang}.pdf`);
}
