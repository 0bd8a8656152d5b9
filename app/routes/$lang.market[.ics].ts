import type { LoaderFunctionArgs } from "@remix-run/node";
import { marketCalendar } from "~/features/market/market-feeds.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicFile } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return publicFile(request, {
    type: "text/calendar; charset=utf-8",
    write: () => marketCalendar(db, { lang, origin: env.ORIGIN, now: new Date() }),
  });
}
