import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryScreen } from "~/features/plans/history-screen.tsx";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const before = Number(new URL(request.url).searchParams.get("before") ?? Number.NaN);
  const from = Number.isSafeInteger(before) && before > 0 ? before : undefined;
  const history = valueOrLeave(openHistory(db, actor, params.id ?? "", from, lang));
  return { lang, title: `${translator(lang, "plans")("history.title")} – ${history.plan.title}`, history };
}

export default function HistoryPage() {
  const { lang, history } = useLoaderData<typeof loader>();
  return <HistoryScreen lang={lang} history={history} />;
}
