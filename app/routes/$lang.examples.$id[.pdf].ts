import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayInHelsinki } from "~/domain/day.ts";
import { openExampleDocument } from "~/features/examples/example-document.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { db } from "~/server/db.server.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { signDocument } from "~/server/verification.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const asked = { id, today: dayInHelsinki(new Date()), origin: env.ORIGIN, cityName: cityNameOf };
  const model = valueOrLeave(openExampleDocument(db, lang, asked, signDocument));
  return pdfResponse(await drawPdf(model), `${id}-${lang}.pdf`);
}
