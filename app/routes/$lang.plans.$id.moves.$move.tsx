import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MoveScreen } from "~/features/plans/move-screen.tsx";
import { openMove } from "~/features/plans/open-move.server.ts";
import { postMovePage } from "~/features/plans/post-move-page.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { leave, statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openMove(db, actor, params.id ?? "", params.move ?? "", { lang, now: new Date() }));
  return { lang, title: `${translator(lang, "after")(`moves.${page.move}.title`)} – ${page.plan.title}`, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const posting = { lang, now: new Date(), origin: env.ORIGIN };
  const moved = postMovePage(db, actor, params.id ?? "", params.move ?? "", fieldsOf(form), posting);
  if (moved.ok) throw redirect(`${paths.plan(lang, moved.value.id)}?done=${params.move}`);
  const { refusal } = moved;
  if (!("page" in refusal)) leave(refusal);
  const { kind, page, refused } = refusal;
  const hasProblems = refused.problems.length + refused.conflicts.length > 0;
  return data(
    { refusal: { kind }, page, refused },
    { status: hasProblems || kind === "changed" ? statusOf(refusal) : 200 },
  );
}

export default function MovePlanPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer : undefined;
  return (
    <MoveScreen
      lang={lang}
      page={refused?.page ?? page}
      isChanged={answer?.refusal.kind === "changed"}
      {...(refused ? { refused: refused.refused } : {})}
    />
  );
}
