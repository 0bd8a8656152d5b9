import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { verificationOf } from "~/server/verification.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const lang = langOf({ lang: params.documentLang });
  const asked = { document: params.document, lang, now: new Date(), verify: verificationOf };
  const model = valueOrLeave(await planDocumentModel(db, actor, params.id ?? "", asked));
  return pdfResponse(await drawPdf(model), `${params.document}-${lang}.pdf`);
}
