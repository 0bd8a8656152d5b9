import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openOverview } from "~/features/coordination/overview/open-overview.server.ts";
import { OverviewScreen } from "~/features/coordination/overview/overview-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const sheets = valueOrLeave(openOverview(db, actor, lang, new Date()));
  return { lang, title: translator(lang, "overview")("title"), sheets };
}

export default function OverviewPage() {
  const { lang, sheets } = useLoaderData<typeof loader>();
  return <OverviewScreen lang={lang} sheets={sheets} />;
}
