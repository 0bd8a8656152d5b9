import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOwnData } from "~/features/accounts/personal-data/own-data.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { type ZipEntry, zipStream } from "~/server/zip-stream.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const now = new Date();
  const { json, html } = exportOwnData(db, actor, langOf(params), { by: actor.id, now });
  return new Response(zipStream(entries({ "own-data.html": html, "own-data.json": json }, now)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="own-data.zip"',
      "Cache-Control": "private, no-store",
    },
  });
}

function* entries(texts: Readonly<Record<string, string>>, at: Date): Generator<ZipEntry> {
  const encoder = new TextEncoder();
  for (const [name, text] of Object.entries(texts)) yield { name, bytes: encoder.encode(text), at };
}
