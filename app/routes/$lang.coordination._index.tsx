import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { actOnPlans } from "~/features/coordination/act-on-plans.server.ts";
import { openQueue } from "~/features/coordination/open-queue.server.ts";
import { readQueueWish } from "~/features/coordination/queue-filter.ts";
import { QueueScreen } from "~/features/coordination/queue-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const wish = readQueueWish(new URL(request.url).searchParams);
  const now = new Date();
  const queue = valueOrLeave(openQueue(db, actor, wish, lang, now));
  const tomorrow = addDays(dayInHelsinki(now), 1);
  return { lang, title: translator(lang, "coordination")("queue.title"), queue, tomorrow };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const wish = {
    action: textOf(form, "intent") === "extend" ? ("extend" as const) : ("remind" as const),
    plans: form.getAll("plans").filter((value) => typeof value === "string"),
    dueOn: textOf(form, "dueOn"),
    origin: env.ORIGIN,
  };
  const acted = actOnPlans(db, actor, wish, new Date());
  if (acted.ok) return data({ outcomes: acted.value });
  if (acted.refusal.kind === "not-found") valueOrLeave(acted);
  return data(
    { refusal: acted.refusal, typed: { plans: wish.plans, dueOn: wish.dueOn } },
    { status: statusOf(acted.refusal) },
  );
}

export default function QueuePage() {
  const { lang, queue, tomorrow } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined;
  return (
    <QueueScreen
      lang={lang}
      queue={queue}
      tomorrow={tomorrow}
      outcomes={answer && "outcomes" in answer ? answer.outcomes : undefined}
      typed={answer && "typed" in answer ? answer.typed : undefined}
      problem={refusal && "problem" in refusal ? refusal.problem : undefined}
    />
  );
}
