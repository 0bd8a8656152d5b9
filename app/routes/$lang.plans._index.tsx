import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPlans } from "~/features/plans/list-plans.server.ts";
import { PlanListScreen } from "~/features/plans/plan-list-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  return { lang, title: translator(lang, "plans")("list.title"), list: listPlans(db, actor, lang) };
}

export default function PlansPage() {
  const { lang, list } = useLoaderData<typeof loader>();
  return <PlanListScreen lang={lang} list={list} />;
}
