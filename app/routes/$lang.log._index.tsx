import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLogWish } from "~/features/log/log-filter.ts";
import { LogScreen } from "~/features/log/log-screen.tsx";
import { openLog } from "~/features/log/open-log.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openLog(db, actor, readLogWish(new URL(request.url).searchParams), lang));
  return { lang, title: page.title, page };
}

export default function LogRoute() {
  return <LogScreen {...useLoaderData<typeof loader>()} />;
}
