import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { openDossier } from "~/server/dossier.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { zipStream } from "~/server/zip-stream.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { number, entries } = valueOrLeave(openDossier(db, actor, params.id ?? "", { lang, now: new Date() }));
  return new Response(zipStream(entries), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="dossier-${number}.zip"`,
      "Cache-Control": "private, no-store",
    },
  });
}
