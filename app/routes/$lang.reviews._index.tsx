import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openQueue } from "~/features/reviews/open-queue.server.ts";
import { readQueueFilter } from "~/features/reviews/queue-filter.ts";
import { QueueScreen, queueNews } from "~/features/reviews/queue-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const queue = valueOrLeave(openQueue(db, actor, readQueueFilter(search), lang, new Date()));
  const news = queueNews.find((one) => one === search.get("news"));
  return { lang, title: translator(lang, "reviews")("queue.title"), queue, ...(news ? { news } : {}) };
}

export default function ReviewsPage() {
  return <QueueScreen {...useLoaderData<typeof loader>()} />;
}
