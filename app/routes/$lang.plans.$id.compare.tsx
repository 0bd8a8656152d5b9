import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompareScreen } from "~/features/plans/history/compare-screen.tsx";
import { openCompare } from "~/features/plans/history/open-compare.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const chosen = { a: search.get("a"), b: search.get("b") };
  const page = valueOrLeave(openCompare(db, actor, params.id ?? "", chosen, { lang, now: new Date() }));
  return { lang, title: `${translator(lang, "versions")("compareTitle")} – ${page.plan.title}`, page };
}

export default function ComparePage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <CompareScreen lang={lang} page={page} />;
}
