import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctExample, openCorrect } from "~/features/feedback/correct-example.server.ts";
import { checkFeedback, correctFields, feedbackWaits, trapField } from "~/features/feedback/feedback-fields.ts";
import { CorrectScreen } from "~/features/feedback/feedback-screens.tsx";
import { paths } from "~/paths.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { mayWrite } from "~/server/feedback-limit.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = valueOrLeave(openCorrect(db, langOf(params), params.id ?? ""));
  return data({ ...page, sent: new URL(request.url).searchParams.has("sent") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const id = params.id ?? "";
  const form = valueOrLeave(await readForm(request));
  valueOrLeave(openCorrect(db, lang, id));
  const sent = redirect(`${paths.correctExample(lang, id)}?sent`);
  if (textOf(form, trapField) !== "") return sent;
  const told = checkFeedback(correctFields, form);
  if (!told.ok) return respond(told.refusal);
  const now = new Date();
  if (!mayWrite(request, id, now)) return respond(feedbackWaits(told.value));
  valueOrLeave(correctExample(db, { id, lang, told: told.value }, { origin: env.ORIGIN, now }));
  return sent;
}

export default function CorrectRoute() {
  const { sent, ...page } = useLoaderData<typeof loader>();
  return <CorrectScreen page={page} sent={sent} refusal={useActionData<typeof action>()?.refusal} />;
}
