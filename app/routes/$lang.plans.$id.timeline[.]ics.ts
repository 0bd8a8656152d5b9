import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openCalendar } from "~/features/plans/open-timeline.server.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { calendarResponse } from "~/server/calendar-response.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { id = "" } = params;
  const calendar = valueOrLeave(openCalendar(db, actor, id, { lang, origin: env.ORIGIN, now: new Date() }));
  // While nothing can be counted, the page says what is missing.
  if (calendar === undefined) throw redirect(paths.timeline(lang, id));
  return calendarResponse(calendar, "innohankinta.ics");
}
