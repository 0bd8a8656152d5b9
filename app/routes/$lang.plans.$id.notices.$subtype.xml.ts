import type { LoaderFunctionArgs } from "@remix-run/node";
import { planNoticeXml } from "~/features/plans/plan-notice.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { fileResponse } from "~/server/file-response.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const asked = { subtype: params.subtype ?? "", now: new Date() };
  const { name, content } = valueOrLeave(planNoticeXml(db, actor, params.id ?? "", asked));
  return fileResponse(content, "application/xml", name);
}
