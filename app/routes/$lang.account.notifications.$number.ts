import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openNotification } from "~/features/notifications/open-notifications.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

/** Leads to what a notification is about, which is read from then on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const number = Number(params.number);
  const known = Number.isSafeInteger(number) ? number : 0;
  throw redirect(valueOrLeave(openNotification(db, actor, known, langOf(params), new Date())));
}
