import type { LoaderFunctionArgs } from "@remix-run/node";
import { planOcds } from "~/features/plans/plan-ocds.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { fileResponse } from "~/server/file-response.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = { lang: langOf(params), origin: env.ORIGIN, prefix: env.OCID_PREFIX, now: new Date() };
  const actor = await requireActor(request);
  const { name, content } = valueOrLeave(planOcds(db, actor, params.id ?? "", asked));
  return fileResponse(JSON.stringify(content, null, 2), "application/json", name);
}
