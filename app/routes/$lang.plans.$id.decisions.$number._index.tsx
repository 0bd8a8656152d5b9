import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSentDecision, tickChanges } from "~/features/coordination/read-decision.server.ts";
import { SentDecisionScreen } from "~/features/coordination/sent-decision-screen.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const sent = valueOrLeave(openSentDecision(db, actor, params.id ?? "", Number(params.number), lang));
  return { lang, title: `${sent.document.statusLine} – ${sent.plan.title}`, sent };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const [id, number] = [params.id ?? "", Number(params.number)];
  const done = form.getAll("done").filter((value) => typeof value === "string");
  valueOrLeave(tickChanges(db, actor, id, { number, done }, new Date()));
  return redirect(`${paths.plan(lang, id)}#decisions`);
}

export default function DecisionPage() {
  const { lang, sent } = useLoaderData<typeof loader>();
  return <SentDecisionScreen lang={lang} sent={sent} />;
}
