import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { beHere, whoIsHere } from "~/features/plans/presence/who-is-here.server.ts";
import { findActor, findAuthor, requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { eventStream } from "~/server/event-stream.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { presence } from "~/server/presence.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

/** Who else of the team is on the plan: once, or as events where the browser asks for them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const now = valueOrLeave(whoIsHere(db, presence, actor, id, { lang, now: new Date() }));
  if (!request.headers.get("Accept")?.includes("text/event-stream")) return Response.json(now);
  const look = () => {
    const still = findActor(request);
    const seen = still ? whoIsHere(db, presence, still, id, { lang, now: new Date() }) : undefined;
    return seen?.ok ? seen.value : undefined;
  };
  return eventStream({ request, person: actor.id, look, listen: (onChange) => presence.listen(id, onChange) });
}

/** Says where a member of the team is, and answers with who else is there. */
export async function action({ request, params }: ActionFunctionArgs) {
  const author = await findAuthor(request);
  if (!author.ok) return Response.json(author.refusal, { status: statusOf(author.refusal) });
  const { actor, form } = author.value;
  const [step, question, gone] = ["step", "question", "gone"].map((name) => textOf(form, name));
  const beat = { step: step ?? "", question: question ?? "", isGone: gone === "1" };
  const here = beHere(db, presence, actor, params.id ?? "", { ...beat, lang: langOf(params), now: new Date() });
  return here.ok ? Response.json(here.value) : Response.json(here.refusal, { status: statusOf(here.refusal) });
}
