import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckScreen } from "~/features/plans/check-screen.tsx";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const check = valueOrLeave(openCheck(db, actor, params.id ?? "", randomUUID(), lang, new Date()));
  return { lang, title: `${translator(lang, "plans")("check.title")} – ${check.plan.title}`, check };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const given = {
    receipt: textOf(form, "receipt"),
    ticked: textOf(form, "check-read") === "yes",
    seenVersion: Number(textOf(form, "version")),
    seenAnswersVersion: Number(textOf(form, "answers-version")),
    origin: env.ORIGIN,
  };
  const id = params.id ?? "";
  const submitted = submitPlan(db, actor, id, given, new Date());
  if (!submitted.ok) return respond(submitted.refusal);
  throw redirect(paths.receipt(lang, id, submitted.value));
}

export default function CheckPage() {
  const { lang, check } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <CheckScreen lang={lang} check={check} {...(refusal ? { refusal: refusal.kind } : {})} />;
}
