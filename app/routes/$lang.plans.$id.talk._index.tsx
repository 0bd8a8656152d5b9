import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openTalk } from "~/features/plans/talk/open-talk.server.ts";
import { postTalk } from "~/features/plans/talk/post-talk.server.ts";
import { subjectIn } from "~/features/plans/talk/subject.ts";
import { TalkScreen } from "~/features/plans/talk/talk-screen.tsx";
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
  const about = search.get("about");
  const asked = {
    ...{ lang, now: new Date(), page: Number(search.get("page")) || 1 },
    state: search.get("state") === "resolved" ? ("resolved" as const) : ("open" as const),
    subject: about === null ? undefined : subjectIn(about),
  };
  const page = valueOrLeave(openTalk(db, actor, params.id ?? "", asked));
  return { lang, title: `${translator(lang, "talk")("title")} – ${page.plan.title}`, page, newId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const posted = postTalk(db, actor, { planId: id }, form, { now: new Date(), origin: env.ORIGIN });
  if (posted.ok) throw redirect(`${paths.thread(lang, id, posted.value.thread)}?saved`);
  const { refusal, typed } = posted;
  if (refusal.kind !== "invalid") leave(refusal);
  return data({ refusal: { kind: refusal.kind }, refused: { ...refusal, typed } }, { status: statusOf(refusal) });
}

export default function TalkRoute() {
  const { lang, page, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <TalkScreen lang={lang} page={page} newId={newId} refused={refused} />;
}
