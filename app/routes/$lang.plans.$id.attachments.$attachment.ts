import type { LoaderFunctionArgs } from "@remix-run/node";
import { openAttachment } from "~/features/plans/attach-file.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { headerWords } from "~/server/file-name.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

/** A file as it was added: always saved by the browser, never run in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const file = valueOrLeave(openAttachment(db, actor, params.id ?? "", params.attachment ?? ""));
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Disposition": `attachment; filename*=UTF-8''${headerWords(file.name)}`,
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    },
  });
}
