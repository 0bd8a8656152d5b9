import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { postMove } from "~/features/plans/post-move.server.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export function loader() {
  throw Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}

/** A move of the plan that needs no page of its own: withdraw, to the bin and back, hand over, ask to reopen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const wish = {
    intent: textOf(form, "intent"),
    seenVersion: textOf(form, "version"),
    owner: textOf(form, "owner"),
    text: textOf(form, "text"),
  };
  const plan = valueOrLeave(postMove(db, actor, params.id ?? "", wish, { origin: env.ORIGIN, now: new Date() }));
  throw redirect(wish.intent === "delete" ? paths.plans(lang) : paths.plan(lang, plan.id));
}

export default function Nothing() {
  return null;
}
