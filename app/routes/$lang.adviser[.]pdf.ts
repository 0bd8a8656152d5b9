import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { printAdvice } from "~/features/adviser/print-advice.server.ts";
import { paths } from "~/paths.ts";
import { drawPdf } from "~/server/drawing/drawing.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pdfResponse } from "~/server/pdf-response.server.ts";
import { signDocument } from "~/server/verification.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams, search } = new URL(request.url);
  const model = printAdvice(searchParams, { lang, origin: env.ORIGIN, now: new Date(), sign: signDocument });
  if (!model) throw redirect(paths.adviser(lang) + search);
  return pdfResponse(await drawPdf(model), `adviser-${lang}.pdf`);
}
