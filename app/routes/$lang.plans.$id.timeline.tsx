import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openTimeline } from "~/features/plans/open-timeline.server.ts";
import { TimelineScreen } from "~/features/plans/timeline-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openTimeline(db, actor, params.id ?? "", lang, new Date()));
  return { lang, title: `${translator(lang, "advice")("timeline.title")} – ${page.plan.title}`, page };
}

export default function TimelinePage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <TimelineScreen lang={lang} page={page} />;
}
