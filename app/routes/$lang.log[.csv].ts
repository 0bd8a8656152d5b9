import type { LoaderFunctionArgs } from "@remix-run/node";
import { readLogWish } from "~/features/log/log-filter.ts";
import { logCsv } from "~/features/log/open-log.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { fileResponse } from "~/server/file-response.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const csv = valueOrLeave(
    logCsv(db, actor, readLogWish(new URL(request.url).searchParams), { lang, now: new Date() }),
  );
  return fileResponse(csv, "text/csv", "innohankinta-log.csv");
}
