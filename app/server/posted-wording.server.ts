import { data, redirect } from "@remix-run/node";
import { postWording } from "~/features/wordings/write-wording.server.ts";
import { paths } from "~/paths.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";
import { requireActor } from "./actor.server.ts";
import { db } from "./db.server.ts";
import { langOf } from "./lang.server.ts";
import { readForm, textOf } from "./read-form.server.ts";
import { statusOf, valueOrLeave } from "./respond.server.ts";

/** Takes the form of an entry of the bank, new or known; a refused form comes back with everything in its fields. */
export async function takeWording(request: Request, params: { lang?: string; number?: string }) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const fields = fieldsOf(form);
  const post = {
    intent: textOf(form, "intent"),
    seen: textOf(form, "seen"),
    version: textOf(form, "version"),
    fields: Object.fromEntries(fields),
  };
  const posted = postWording(db, actor, params.number, post, new Date());
  if (posted.ok) throw redirect(`${paths.keptWording(lang, posted.value.number)}?done=${posted.value.intent}`);
  const { refusal } = posted;
  if (refusal.kind === "not-found") valueOrLeave(posted);
  const problems = refusal.kind === "invalid" ? refusal.problems : [];
  const refused = { fields: post.fields, problems, hasChanged: refusal.kind === "changed" };
  return data({ refused }, { status: statusOf(refusal) });
}
