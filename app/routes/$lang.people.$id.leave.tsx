import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leave } from "~/features/accounts/leaving/leave.server.ts";
import { readWish } from "~/features/accounts/leaving/leaving-fields.ts";
import { LeavingScreen } from "~/features/accounts/leaving/leaving-screen.tsx";
import { openLeaving } from "~/features/accounts/leaving/open-leaving.server.ts";
import { refuseRemoval } from "~/features/accounts/personal-data/removal.server.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { leavingParts } from "~/server/leaving.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = { parts: leavingParts, now: new Date() };
  return valueOrLeave(openLeaving(db, actor, params.id ?? "", langOf(params), page));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { id = "" } = params;
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const handing = { parts: leavingParts, origin: env.ORIGIN, now: new Date() };
  const { back } = valueOrLeave(openLeaving(db, actor, id, langOf(params), handing));
  if (textOf(form, "intent") === "refuse-removal") {
    const refused = refuseRemoval(db, actor, id, textOf(form, "reason"), handing.now);
    return refused.ok ? redirect(`${back}?done`) : respond(refused.refusal);
  }
  const left = leave(db, actor, id, readWish(form), handing);
  return left.ok ? redirect(`${back}?done`) : respond(left.refusal);
}

export default function LeavingRoute() {
  return <LeavingScreen page={useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />;
}
