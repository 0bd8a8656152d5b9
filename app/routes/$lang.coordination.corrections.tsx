import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handleCorrection, openCorrections } from "~/features/feedback/correct-example.server.ts";
import { CorrectionsScreen } from "~/features/feedback/feedback-screens.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  return valueOrLeave(openCorrections(db, actor, lang));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  valueOrLeave(handleCorrection(db, actor, textOf(form, "id"), new Date()));
  return redirect(paths.corrections(lang));
}

export default function CorrectionsRoute() {
  return <CorrectionsScreen page={useLoaderData<typeof loader>()} />;
}
