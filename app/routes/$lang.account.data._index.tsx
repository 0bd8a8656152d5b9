import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askRemoval, openOwnData } from "~/features/accounts/personal-data/own-data.server.ts";
import { OwnData } from "~/features/accounts/personal-data/own-data-screen.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const isAsked = new URL(request.url).searchParams.has("asked");
  const page = openOwnData(db, actor, lang);
  return { lang, isAsked, page, title: page.title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const asked = askRemoval(db, actor, textOf(form, "why"), { origin: env.ORIGIN, now: new Date() });
  return asked.ok ? redirect(`${paths.ownData(langOf(params))}?asked`) : respond(asked.refusal);
}

export default function OwnDataRoute() {
  const { lang, page, isAsked } = useLoaderData<typeof loader>();
  return <OwnData lang={lang} page={page} isAsked={isAsked} refusal={useActionData<typeof action>()?.refusal} />;
}
