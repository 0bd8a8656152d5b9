import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkFeedback, feedbackWaits, statementFields, trapField } from "~/features/feedback/feedback-fields.ts";
import { dueOnFrom, leaveFeedback } from "~/features/feedback/statement-feedback.server.ts";
import { StatementScreen } from "~/features/feedback/statement-screens.tsx";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { mayWrite } from "~/server/feedback-limit.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = translator(lang, "feedback");
  return data({
    ...{ title: t("statement.title"), description: t("statement.description"), back: paths.accessibility(lang) },
    due: formatDay(dueOnFrom(new Date()), lang),
    sent: new URL(request.url).searchParams.has("sent"),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const form = valueOrLeave(await readForm(request));
  const sent = redirect(`${paths.statementFeedback(lang)}?sent`);
  if (textOf(form, trapField) !== "") return sent;
  const told = checkFeedback(statementFields, form);
  if (!told.ok) return respond(told.refusal);
  const now = new Date();
  if (!mayWrite(request, "accessibility", now)) return respond(feedbackWaits(told.value));
  leaveFeedback(db, { lang, told: told.value }, { origin: env.ORIGIN, now });
  return sent;
}

export default function StatementFeedbackRoute() {
  const { sent, ...page } = useLoaderData<typeof loader>();
  return <StatementScreen page={page} sent={sent} refusal={useActionData<typeof action>()?.refusal} />;
}
