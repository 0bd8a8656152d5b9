import type { ActionFunctionArgs } from "@remix-run/node";
import { postStep } from "~/features/plans/post-step.server.ts";
import { findAuthor } from "~/server/actor.server.ts";
import { commitTogether } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { stepLimit } from "~/server/read-form.server.ts";
import { statusOf } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Saves one answer as its field is left: the same use case as the Save of the step, answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const author = await findAuthor(request, { limit: stepLimit });
  if (!author.ok) return Response.json(author.refusal, { status: statusOf(author.refusal) });
  const { actor, form } = author.value;
  const posted = await commitTogether((tx) =>
    postStep(tx, actor, params.id ?? "", fieldsOf(form), lang, { now: new Date(), origin: env.ORIGIN }),
  );
  return posted.ok ? Response.json(posted.value) : Response.json(posted.refusal, { status: statusOf(posted.refusal) });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
