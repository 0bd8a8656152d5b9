import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openQueue } from "~/features/coordination/open-queue.server.ts";
import { readQueueWish } from "~/features/coordination/queue-filter.ts";
import { QueueScreen } from "~/features/coordination/queue-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const wish = readQueueWish(new URL(request.url).searchParams);
  const queue = valueOrLeave(openQueue(db, actor, wish, lang, new Date()));
  return { lang, title: translator(lang, "coordination")("queue.title"), queue };
}

export default function QueuePage() {
  const { lang, queue } = useLoaderData<typeof loader>();
  return <QueueScreen lang={lang} queue={queue} />;
}
