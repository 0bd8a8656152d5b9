import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { drawWord } from "~/server/drawing/drawing.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const lang = langOf({ lang: params.documentLang });
  const asked = { document: params.document, lang, now: new Date() };
  const model = valueOrLeave(await planDocumentModel(db, actor, params.id ?? "", asked));
  return new Response(Buffer.from(await drawWord(model)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="${params.document}-${lang}.docx"`,
      "Cache-Control": "private, no-store",
    },
  });
}
