import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { PlanScreen } from "~/features/plans/plan-screen.tsx";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openPlan(db, actor, params.id ?? "", lang, new Date()));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { lang, title: page.plan.title, page, done };
}

export default function PlanPage() {
  const { lang, page, done } = useLoaderData<typeof loader>();
  return <PlanScreen lang={lang} page={page} done={done} />;
}
