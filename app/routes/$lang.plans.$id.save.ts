import type { ActionFunctionArgs } from "@remix-run/node";
import { postStep } from "~/features/plans/post-step.server.ts";
import { findActor } from "~/server/actor.server.ts";
import { commitTogether } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, stepLimit } from "~/server/read-form.server.ts";
import { statusOf } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Saves one answer as its field is left: the same use case as the Save of the step, answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = findActor(request);
  if (!actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const form = await readForm(request, { limit: stepLimit });
  if (!form.ok) return Response.json(form.refusal, { status: statusOf(form.refusal) });
  const posted = await commitTogether((tx) =>
    postStep(tx, actor, params.id ?? "", fieldsOf(form.value), lang, { now: new Date(), origin: env.ORIGIN }),
  );
  return posted.ok ? Response.json(posted.value) : Response.json(posted.refusal, { status: statusOf(posted.refusal) });
}

export function loader() {
  return Response.json({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}
