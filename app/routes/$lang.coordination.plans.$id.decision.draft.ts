import type { ActionFunctionArgs } from "@remix-run/node";
import { postDraft } from "~/features/coordination/post-draft.server.ts";
import { findAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { statusOf } from "~/server/respond.server.ts";

/** Keeps the letter as it is typed: the same use case as its Save, answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const author = await findAuthor(request);
  if (!author.ok) return Response.json(author.refusal, { status: statusOf(author.refusal) });
  const { actor, form } = author.value;
  const { outcome } = postDraft(db, actor, params.id ?? "", form, lang, new Date());
  if (!outcome.ok) return Response.json(outcome.refusal, { status: statusOf(outcome.refusal) });
  if (outcome.value.kind === "conflict") return Response.json({ kind: "changed" }, { status: 409 });
  return Response.json({ saved: { version: outcome.value.version } });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
