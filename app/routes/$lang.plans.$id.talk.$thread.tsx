import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openThread } from "~/features/plans/talk/open-talk.server.ts";
import { postTalk } from "~/features/plans/talk/post-talk.server.ts";
import { ThreadScreen } from "~/features/plans/talk/thread-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { leave, statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const asked = { lang, now: new Date(), page: Number(search.get("page")) || undefined };
  const page = valueOrLeave(openThread(db, actor, params.id ?? "", params.thread ?? "", asked));
  const title = `${page.subject || translator(lang, "talk")("wholePlan")} – ${page.plan.title}`;
  return { lang, title, page, newId: randomUUID(), isSaved: search.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const { id = "", thread = "" } = params;
  const where = { planId: id, thread };
  const posted = postTalk(db, actor, where, form, { now: new Date(), origin: env.ORIGIN });
  if (posted.ok) throw redirect(`${paths.thread(lang, id, thread)}?saved`);
  const { refusal, typed } = posted;
  if (refusal.kind !== "invalid") leave(refusal);
  return data({ refusal: { kind: refusal.kind }, refused: { ...refusal, typed } }, { status: statusOf(refusal) });
}

export default function ThreadRoute() {
  const { lang, page, newId, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <ThreadScreen lang={lang} page={page} newId={newId} isSaved={isSaved} refused={refused} />;
}
