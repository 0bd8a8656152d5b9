import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerFollowUp, openFollowUp } from "~/features/plans/follow-up.server.ts";
import { FollowUpScreen } from "~/features/plans/follow-up-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { leave, statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const monthsOf = (params: LoaderFunctionArgs["params"]): number =>
  /^\d{1,2}$/.test(params.months ?? "") ? Number(params.months) : 0;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openFollowUp(db, actor, params.id ?? "", monthsOf(params), { lang, now: new Date() }));
  const title = translator(lang, "after")("followUp.title", { count: page.months });
  return { lang, title: `${title} – ${page.plan.title}`, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const fields = fieldsOf(form);
  const answered = answerFollowUp(db, actor, id, monthsOf(params), { fields, lang, now: new Date() });
  if (answered.ok) throw redirect(`${paths.plan(lang, id)}?done=follow-up`);
  const { refusal } = answered;
  if (refusal.kind !== "incomplete" && refusal.kind !== "changed") leave(refusal);
  const problems = refusal.kind === "incomplete" ? refusal.problems : [];
  const refused = { fields: [...fields], problems, isChanged: refusal.kind === "changed" };
  return data({ refusal: { kind: refusal.kind }, refused }, { status: statusOf(refusal) });
}

export default function FollowUpRoute() {
  const { lang, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <FollowUpScreen lang={lang} page={page} {...(answer && "refused" in answer ? { refused: answer.refused } : {})} />
  );
}
