import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerFields, checkFeedback } from "~/features/feedback/feedback-fields.ts";
import { answerFeedback, openStatementQueue } from "~/features/feedback/statement-feedback.server.ts";
import { StatementQueueScreen } from "~/features/feedback/statement-screens.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const lang = langOf(params);
  const page = valueOrLeave(openStatementQueue(db, actor, lang, new Date()));
  return { lang, page, title: page.title, isSaved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const now = new Date();
  valueOrLeave(openStatementQueue(db, actor, lang, now));
  const form = valueOrLeave(await readForm(request));
  const id = textOf(form, "id");
  const read = checkFeedback(answerFields, form);
  if (!read.ok) return data({ refusal: read.refusal, id }, { status: statusOf(read.refusal) });
  valueOrLeave(answerFeedback(db, actor, { id, answer: read.value.answer }, now));
  return redirect(`${paths.statementQueue(lang)}?saved`);
}

export default function StatementQueueRoute() {
  const { lang, page, isSaved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <StatementQueueScreen
      lang={lang}
      page={page}
      isSaved={isSaved}
      answered={answered?.id}
      refusal={answered?.refusal}
    />
  );
}
