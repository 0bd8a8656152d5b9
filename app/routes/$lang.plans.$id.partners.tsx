import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { openPartners, partnerIntents, postPartners } from "~/features/plans/partners/partners.server.ts";
import { PartnersScreen } from "~/features/plans/partners/partners-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openPartners(db, actor, params.id ?? "", lang));
  const done = partnerIntents.find((one) => one === new URL(request.url).searchParams.get("done"));
  const title = `${translator(lang, "radar")("own.title")} – ${page.plan.title}`;
  return { lang, title, page, done, newPlan: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const id = params.id ?? "";
  const wish = { intent: textOf(form, "intent"), match: textOf(form, "match"), newPlan: textOf(form, "newPlan") };
  const posted = postPartners(db, actor, id, wish, { now: new Date(), origin: env.ORIGIN, inviteNewcomer });
  if (posted.ok)
    throw redirect(
      wish.intent === "joint" ? paths.plan(lang, posted.value) : `${paths.planPartners(lang, id)}?done=${wish.intent}`,
    );
  if (posted.refusal.kind === "not-found") valueOrLeave(posted);
  return data({ hasChanged: true }, { status: statusOf(posted.refusal) });
}

export default function PartnersRoute() {
  const { lang, page, done, newPlan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PartnersScreen
      lang={lang}
      page={page}
      newPlan={newPlan}
      done={answer ? undefined : done}
      hasChanged={answer?.hasChanged ?? false}
    />
  );
}
