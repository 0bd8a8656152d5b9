import type { ActionFunctionArgs } from "@remix-run/node";
import { postDraft } from "~/features/coordination/post-draft.server.ts";
import { findActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { statusOf } from "~/server/respond.server.ts";

/** Keeps the letter as it is typed: the same use case as its Save, answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = findActor(request);
  if (!actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const form = await readForm(request);
  if (!form.ok) return Response.json(form.refusal, { status: statusOf(form.refusal) });
  const { outcome } = postDraft(db, actor, params.id ?? "", form.value, lang, new Date());
  if (!outcome.ok) return Response.json(outcome.refusal, { status: statusOf(outcome.refusal) });
  if (outcome.value.kind === "conflict") return Response.json({ kind: "changed" }, { status: 409 });
  return Response.json({ saved: { version: outcome.value.version } });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
