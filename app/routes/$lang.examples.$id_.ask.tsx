import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayAsk } from "~/domain/case/inquiry.ts";
import { askOwner, openAsk } from "~/features/feedback/ask-owner.server.ts";
import { askFields, checkFeedback, feedbackWaits, trapField } from "~/features/feedback/feedback-fields.ts";
import { AskScreen } from "~/features/feedback/feedback-screens.tsx";
import { receiverOfExample } from "~/features/inquiries/receivers.server.ts";
import { paths } from "~/paths.ts";
import { findActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { mayWrite } from "~/server/feedback-limit.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { id = "" } = params;
  const page = valueOrLeave(openAsk(db, lang, id));
  const askHere = receiverOfExample(db, id) ? paths.askCity(lang, { example: id }) : null;
  const actor = askHere === null ? undefined : findActor(request);
  if (askHere && actor && mayAsk(actor)) throw redirect(askHere);
  return data({ ...page, askHere, sent: new URL(request.url).searchParams.has("sent") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const form = valueOrLeave(await readForm(request));
  if (!valueOrLeave(openAsk(db, lang, id)).canAsk) return respond({ kind: "not-found" });
  const sent = redirect(`${paths.askOwner(lang, id)}?sent`);
  if (textOf(form, trapField) !== "") return sent;
  const question = checkFeedback(askFields, form);
  if (!question.ok) return respond(question.refusal);
  const now = new Date();
  if (!mayWrite(request, id, now)) return respond(feedbackWaits(question.value));
  valueOrLeave(askOwner(db, { id, lang, question: question.value }, { origin: env.ORIGIN, now }));
  return sent;
}

export default function AskRoute() {
  const { sent, askHere, ...page } = useLoaderData<typeof loader>();
  return <AskScreen page={page} askHere={askHere} sent={sent} refusal={useActionData<typeof action>()?.refusal} />;
}
