import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPart } from "~/features/reviews/open-writing.server.ts";
import { PartScreen } from "~/features/reviews/part-screen.tsx";
import { postReview } from "~/features/reviews/post-review.server.ts";
import type { PageHandle } from "~/page-context.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { stepLimit } from "~/server/read-form.server.ts";
import { leave, valueOrLeave } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

export const handle: PageHandle = { scripts: true, texts: ["advice", "reviews", "ui"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openPart(db, actor, params.id ?? "", params.part ?? "", randomUUID, lang, new Date()));
  const isSaved = new URL(request.url).searchParams.has("saved");
  const title = `${page.part.title} – ${page.head.planTitle}`;
  return { lang, title, page, person: actor.id, ...(isSaved ? { savedAt: page.savedTime } : {}) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request, { limit: stepLimit });
  const fields = fieldsOf(form);
  const [id, part] = [params.id ?? "", params.part ?? ""];
  const posted = postReview(db, actor, id, fields, lang, new Date());
  if (!posted.ok) leave(posted.refusal);
  const { problems, conflicts } = posted.value;
  if (problems.length + conflicts.length > 0) {
    const refused = { fields: [...fields], problems, conflicts };
    return data({ refusal: { kind: "invalid" as const }, refused }, { status: conflicts.length > 0 ? 409 : 422 });
  }
  const page = valueOrLeave(openPart(db, actor, id, part, randomUUID, lang, new Date()));
  const isNext = fields.get("intent")?.[0] === "save-next";
  if (!isNext) throw redirect(`${paths.reviewPart(lang, id, part)}?saved=1`);
  throw redirect(page.next ? paths.reviewPart(lang, id, page.next.id) : paths.reviewCheck(lang, id));
}

export default function PartOfReviewPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <PartScreen key={`${loaded.page.part.id} ${loaded.person}`} {...loaded} {...(refused ? { refused } : {})} />;
}
