import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlanReviews } from "~/features/plans/plan-comments.server.ts";
import { PlanReviewsScreen } from "~/features/plans/plan-reviews-screen.tsx";
import { saveReplies } from "~/features/plans/save-replies.server.ts";
import { formatTime } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import type { PageHandle } from "~/page-context.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { leave, valueOrLeave } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

export const handle: PageHandle = { scripts: true, texts: ["plans", "replies", "ui"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openPlanReviews(db, actor, params.id ?? "", lang));
  const isSaved = new URL(request.url).searchParams.has("saved");
  const title = `${translator(lang, "replies")("title")} – ${page.plan.title}`;
  return { lang, title, page, ...(isSaved ? { savedAt: formatTime(new Date(), lang) } : {}) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const fields = fieldsOf(form);
  const id = params.id ?? "";
  const posted = saveReplies(db, actor, id, fields, { lang, now: new Date() });
  if (!posted.ok) leave(posted.refusal);
  const { problems, conflicts } = posted.value;
  if (problems.length + conflicts.length > 0) {
    const refused = { fields: [...fields], problems, conflicts };
    return data({ refusal: { kind: "invalid" as const }, refused }, { status: conflicts.length > 0 ? 409 : 422 });
  }
  throw redirect(`${paths.planReviews(lang, id)}?saved=1`);
}

export default function PlanReviewsPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <PlanReviewsScreen key={loaded.page.person} {...loaded} {...(refused ? { refused } : {})} />;
}
