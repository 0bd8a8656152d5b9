import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adviceCalendar } from "~/features/adviser/print-advice.server.ts";
import { paths } from "~/paths.ts";
import { calendarResponse } from "~/server/calendar-response.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams, search } = new URL(request.url);
  const calendar = adviceCalendar(searchParams, { lang, origin: env.ORIGIN, now: new Date() });
  if (calendar === undefined) throw redirect(paths.adviser(lang) + search);
  return calendarResponse(calendar, "innohankinta.ics");
}
