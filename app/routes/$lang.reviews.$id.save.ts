import type { ActionFunctionArgs } from "@remix-run/node";
import { postReview } from "~/features/reviews/post-review.server.ts";
import { countMinute } from "~/features/reviews/save-review.server.ts";
import { findAuthor } from "~/server/actor.server.ts";
import { commitTogether } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { stepLimit } from "~/server/read-form.server.ts";
import { statusOf } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Saves one answer of a review as it is typed, or counts a minute of work on it; answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const author = await findAuthor(request, { limit: stepLimit });
  if (!author.ok) return Response.json(author.refusal, { status: statusOf(author.refusal) });
  const { actor, form } = author.value;
  const fields = fieldsOf(form);
  const id = params.id ?? "";
  const done = await (fields.has("minute")
    ? commitTogether((tx) => countMinute(tx, actor, id))
    : commitTogether((tx) => postReview(tx, actor, id, fields, lang, new Date())));
  return done.ok ? Response.json(done.value) : Response.json(done.refusal, { status: statusOf(done.refusal) });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
