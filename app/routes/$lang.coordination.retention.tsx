import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readWish } from "~/features/accounts/leaving/leaving-fields.ts";
import { openRetention, setRetention } from "~/features/accounts/personal-data/retention.server.ts";
import { RetentionScreen } from "~/features/accounts/personal-data/retention-screen.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openRetention(db, actor, lang));
  return { lang, page, title: page.title, isSaved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const set = setRetention(db, actor, readWish(form), new Date());
  return set.ok ? redirect(`${paths.retention(langOf(params))}?saved`) : respond(set.refusal);
}

export default function RetentionRoute() {
  const { lang, page, isSaved } = useLoaderData<typeof loader>();
  return (
    <RetentionScreen lang={lang} page={page} isSaved={isSaved} refusal={useActionData<typeof action>()?.refusal} />
  );
}
