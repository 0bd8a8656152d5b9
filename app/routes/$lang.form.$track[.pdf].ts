import type { LoaderFunctionArgs } from "@remix-run/node";
import { emptyFormPdf, trackInAddress } from "~/server/empty-form.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicFile } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const track = trackInAddress(params);
  return publicFile(request, { type: "application/pdf", write: () => emptyFormPdf(track, lang) });
}
