import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QueueScreen } from "~/features/examples/kept-screens.tsx";
import { openQueue } from "~/features/examples/open-kept.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const queue = valueOrLeave(openQueue(db, actor, lang, new Date()));
  return { lang, title: translator(lang, "proposals")("queue.title"), queue };
}

export default function ExampleQueuePage() {
  return <QueueScreen {...useLoaderData<typeof loader>()} />;
}
