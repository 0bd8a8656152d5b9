import type { LoaderFunctionArgs } from "@remix-run/node";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { signDocument } from "~/server/verification.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const documentLang = langOf({ lang: params.documentLang });
  const model = valueOrLeave(openReviewDocument(db, actor, params.id ?? "", documentLang, signDocument));
  return pdfResponse(await writeDocument(model, documentLabels(documentLang)), `review-${documentLang}.pdf`);
}
