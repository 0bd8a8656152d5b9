import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { addCase } from "~/features/plans/cases/add-case.server.ts";
import { openCases } from "~/features/plans/cases/open-cases.server.ts";
import { findActor, findAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

/** As many as stand beside the questions without scrolling. */
const inMargin = 2;

/** The cases beside a step, for the script of its page. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = findActor(request);
  if (!actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const found = openCases(db, actor, params.id ?? "", params.step ?? "", { lang, most: inMargin });
  const { cases, canAdd } = valueOrLeave(found);
  return Response.json({ cases, canAdd }, { headers: { "Cache-Control": "private, no-store" } });
}

/** Adds a case as the page without scripts does, answered in JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const author = await findAuthor(request);
  if (!author.ok) return Response.json(author.refusal, { status: statusOf(author.refusal) });
  const { actor, form } = author.value;
  const asked = { example: textOf(form, "example"), step: params.step ?? "" };
  const added = addCase(db, actor, params.id ?? "", asked, new Date());
  return added.ok
    ? Response.json({ kind: "added" })
    : Response.json(added.refusal, { status: statusOf(added.refusal) });
}
