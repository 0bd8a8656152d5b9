import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openRadar } from "~/features/coordination/radar/open-radar.server.ts";
import { postRadar } from "~/features/coordination/radar/post-radar.server.ts";
import { RadarScreen } from "~/features/coordination/radar/radar-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

const dones = ["ask", "dismiss"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openRadar(db, actor, lang));
  const done = dones.find((one) => one === new URL(request.url).searchParams.get("done"));
  return { lang, title: translator(lang, "radar")("title"), page, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const does = dones.find((one) => one === textOf(form, "intent")) ?? "ask";
  const wish = { first: textOf(form, "first"), second: textOf(form, "second"), does, origin: env.ORIGIN };
  const posted = postRadar(db, actor, wish, new Date());
  if (posted.ok) throw redirect(`${paths.radar(lang)}?done=${posted.value}`);
  if (posted.refusal.kind === "not-found") valueOrLeave(posted);
  return data({ hasChanged: true }, { status: statusOf(posted.refusal) });
}

export default function RadarRoute() {
  const { lang, page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <RadarScreen lang={lang} page={page} done={answer ? undefined : done} hasChanged={answer?.hasChanged ?? false} />
  );
}
