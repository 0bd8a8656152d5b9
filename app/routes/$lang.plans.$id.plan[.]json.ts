import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportPlan } from "~/features/plans/plan-file/export-plan.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const file = valueOrLeave(exportPlan(db, actor, params.id ?? ""));
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="plan-${file.plan.number}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
