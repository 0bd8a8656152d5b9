import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { PlanScreen } from "~/features/plans/plan-screen.tsx";
import { beHere } from "~/features/plans/presence/who-is-here.server.ts";
import { talkOfPlan } from "~/features/plans/talk/step-talk.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { presence } from "~/server/presence.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openPlan(db, actor, params.id ?? "", lang, new Date()));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  const here = { step: "", question: "", lang, now: new Date() };
  const present = page.isTeam ? valueOrLeave(beHere(db, presence, actor, page.plan.id, here)) : [];
  const talk = talkOfPlan(db, page, lang, new Date());
  return { lang, title: page.plan.title, page, present, talk, done };
}

export default function PlanPage() {
  const { lang, page, present, talk, done } = useLoaderData<typeof loader>();
  return <PlanScreen lang={lang} page={page} present={present} talk={talk} done={done} />;
}
