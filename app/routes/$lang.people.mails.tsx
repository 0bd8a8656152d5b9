import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openUndelivered, sendMailAgain } from "~/features/accounts/undelivered.server.ts";
import { UndeliveredMails } from "~/features/accounts/undelivered-screen.tsx";
import { peopleCrumb, undeliveredRow } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const mails = valueOrLeave(openUndelivered(db, actor, new Date()));
  return {
    crumbs: [peopleCrumb(actor, lang)],
    mails: mails.map((mail) => undeliveredRow(mail, actor, lang)),
    isDone: new URL(request.url).searchParams.has("done"),
    title: translator(lang, "mails")("title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const sent = sendMailAgain(db, actor, Number(textOf(form, "mail")), new Date());
  return sent.ok ? redirect(`${paths.undelivered(langOf(params))}?done`) : respond(sent.refusal);
}

export default function UndeliveredPage() {
  return <UndeliveredMails {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />;
}
