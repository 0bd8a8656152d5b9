import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeclarationScreen } from "~/features/reviews/declaration-screen.tsx";
import { hadReview } from "~/features/reviews/load-review.server.ts";
import { openReview } from "~/features/reviews/open-review.server.ts";
import { postReviewMove } from "~/features/reviews/post-review-move.server.ts";
import { queueSearch, readQueueFilter } from "~/features/reviews/queue-filter.ts";
import { ReadingScreen } from "~/features/reviews/reading-screen.tsx";
import { WritingScreen } from "~/features/reviews/writing-screen.tsx";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { pagesOfRevision } from "~/server/plan-pages.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { leave, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const id = params.id ?? "";
  if (hadReview(db, actor, id)) throw redirect(`${paths.reviews(lang)}?news=ended`);
  const page = valueOrLeave(openReview(db, actor, id, lang, new Date()));
  const list = queueSearch(readQueueFilter(new URL(request.url).searchParams));
  const pages = page.kind === "declaration" ? await pagesOfRevision(page.planId, page.head.round, lang) : 0;
  return { lang, title: page.head.planTitle, list, page, pages };
}

const news = { decline: "declined", "declare-conflict": "conflict", "hand-over": "handedOver" } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const names = ["intent", "ties", "text", "version"];
  const wish = Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
  const moved = postReviewMove(db, actor, id, wish, env.ORIGIN, new Date());
  const list = queueSearch(readQueueFilter(new URLSearchParams(textOf(form, "list"))));
  if (!moved.ok) {
    const { refusal } = moved;
    if (refusal.kind !== "invalid") leave(refusal);
    return data({ refusal: { kind: refusal.kind }, refused: refusal.refused }, { status: 422 });
  }
  const { move } = moved.value;
  if (move === "declare-clear") throw redirect(paths.review(lang, id) + list);
  throw redirect(`${paths.reviews(lang)}${list}${list ? "&" : "?"}news=${news[move]}`);
}

export default function ReviewPage() {
  const { lang, page, pages, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  const shown = { lang, list, ...(refused ? { refused } : {}) };
  if (page.kind === "declaration") return <DeclarationScreen page={page} pages={pages} {...shown} />;
  if (page.kind === "writing") return <WritingScreen page={page} {...shown} />;
  return <ReadingScreen lang={lang} list={list} page={page} />;
}
