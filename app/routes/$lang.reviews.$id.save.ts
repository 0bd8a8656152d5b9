import type { ActionFunctionArgs } from "@remix-run/node";
import { postReview } from "~/features/reviews/post-review.server.ts";
import { countMinute } from "~/features/reviews/save-review.server.ts";
import { findActor } from "~/server/actor.server.ts";
import { commitTogether } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, stepLimit } from "~/server/read-form.server.ts";
import { statusOf } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Saves one answer of a review as it is typed, or counts a minute of work on it; answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = findActor(request);
  if (!actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const form = await readForm(request, { limit: stepLimit });
  if (!form.ok) return Response.json(form.refusal, { status: statusOf(form.refusal) });
  const fields = fieldsOf(form.value);
  const id = params.id ?? "";
  const done = await (fields.has("minute")
    ? commitTogether((tx) => countMinute(tx, actor, id))
    : commitTogether((tx) => postReview(tx, actor, id, fields, lang, new Date())));
  return done.ok ? Response.json(done.value) : Response.json(done.refusal, { status: statusOf(done.refusal) });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
