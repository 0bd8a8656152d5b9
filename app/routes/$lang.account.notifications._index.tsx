import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotificationsScreen } from "~/features/notifications/notifications-screen.tsx";
import { markAllRead, openNotifications, saveWays } from "~/features/notifications/open-notifications.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const page = openNotifications(db, actor, Math.trunc(Number(search.get("page"))) || 1, lang);
  return { lang, title: translator(lang, "notifications")("title"), page, isSaved: search.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  if (textOf(form, "intent") === "ways") {
    saveWays(db, actor, (kind) => textOf(form, `way-${kind}`), new Date());
    throw redirect(`${paths.notifications(lang)}?saved`);
  }
  markAllRead(db, actor, Math.trunc(Number(textOf(form, "until"))) || 0, new Date());
  throw redirect(paths.notifications(lang));
}

export default function NotificationsRoute() {
  return <NotificationsScreen {...useLoaderData<typeof loader>()} />;
}
