import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { openTeam } from "~/features/plans/team/open-team.server.ts";
import { postTeam } from "~/features/plans/team/post-team.server.ts";
import { TeamScreen, teamDone } from "~/features/plans/team/team-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { leave, statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openTeam(db, actor, params.id ?? "", lang, new Date()));
  const wanted = new URL(request.url).searchParams.get("done");
  const done = teamDone.find((one) => one === wanted);
  return { lang, title: `${translator(lang, "team")("title")} – ${page.plan.title}`, page, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const names = ["intent", "person", "email", "role", "language"] as const;
  const fields = Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
  const posted = postTeam(db, actor, id, fields, { now: new Date(), origin: env.ORIGIN, inviteNewcomer });
  if (posted.ok)
    throw redirect(posted.value === "left" ? paths.plans(lang) : `${paths.planTeam(lang, id)}?done=${posted.value}`);
  const { refusal } = posted;
  if (refusal.kind !== "invalid") leave(refusal);
  return data(
    { refusal: { kind: refusal.kind }, refused: { ...refusal, typed: fields } },
    { status: statusOf(refusal) },
  );
}

export default function TeamRoute() {
  const { lang, page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <TeamScreen lang={lang} page={page} done={done} refused={refused} />;
}
