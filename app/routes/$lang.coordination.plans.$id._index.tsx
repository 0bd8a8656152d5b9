import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AssignmentScreen } from "~/features/coordination/assignment-screen.tsx";
import { openAssignment } from "~/features/coordination/open-assignment.server.ts";
import { type PostedMove, postedFields, postMove } from "~/features/coordination/post-move.server.ts";
import { keptSearch, withQuery } from "~/features/coordination/queue-filter.ts";
import { sayPageProblems } from "~/features/coordination/say-problems.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

const dones: readonly PostedMove[] = ["assigned", "handedOver", "returned", "reopened"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const asking = { lang, t: translator(lang, "coordination") };
  const page = valueOrLeave(openAssignment(db, actor, params.id ?? "", asking, new Date()));
  const done = dones.find((one) => one === searchParams.get("done"));
  return { lang, title: page.plan.title, page, back: keptSearch(searchParams), done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const form = valueOrLeave(await readForm(request));
  const fields = postedFields(form);
  const posted = postMove(db, actor, id, fields, { origin: env.ORIGIN, now: new Date() });
  if (posted.ok) {
    const back = keptSearch(new URL(request.url).searchParams);
    return redirect(withQuery(paths.coordinationPlan(lang, id), back, { done: posted.value }));
  }
  const { refusal } = posted;
  if (refusal.kind !== "invalid" && refusal.kind !== "changed") valueOrLeave(posted);
  const t = translator(lang, "coordination");
  const asking = { lang, t };
  const { choices, leftOut } = valueOrLeave(openAssignment(db, actor, id, asking, new Date()));
  const problems =
    refusal.kind === "invalid"
      ? sayPageProblems(refusal.problems, textOf(form, "intent"), [...choices, ...leftOut], t)
      : [];
  const typed = {
    experts: form.getAll("experts").filter((value) => typeof value === "string"),
    reason: textOf(form, "reason"),
  };
  const isAssignment = textOf(form, "intent") === "assign";
  return data(
    { refusal: { kind: refusal.kind }, problems, ...(isAssignment ? { typed } : {}) },
    { status: statusOf(refusal) },
  );
}

export default function PlanPage() {
  const { lang, page, back, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AssignmentScreen
      lang={lang}
      page={page}
      back={back}
      done={answer ? undefined : done}
      problems={answer?.problems ?? []}
      hasChanged={answer?.refusal.kind === "changed"}
      typed={answer && "typed" in answer ? answer.typed : undefined}
    />
  );
}
