import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findStepAfter, openStep } from "~/features/plans/open-step.server.ts";
import { commentsForAuthors } from "~/features/plans/plan-comments.server.ts";
import { postStep } from "~/features/plans/post-step.server.ts";
import { beHere } from "~/features/plans/presence/who-is-here.server.ts";
import { StepScreen } from "~/features/plans/step-screen.tsx";
import { talkOfStep } from "~/features/plans/talk/step-talk.server.ts";
import { unsavedTexts } from "~/features/plans/unsaved-texts.server.ts";
import type { PageHandle } from "~/page-context.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { commitTogether, db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { presence } from "~/server/presence.server.ts";
import { stepLimit } from "~/server/read-form.server.ts";
import { leave, valueOrLeave } from "~/server/respond.server.ts";
import { asText, useFromText } from "~/ui/as-text.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

export const handle: PageHandle = {
  scripts: true,
  texts: ["advice", "cases", "cpv", "plans", "presence", "replies", "talk", "ui"],
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const [group, row] = search.get("add")?.split(":") ?? [];
  const asking = {
    lang,
    showMissing: search.has("missing"),
    newRows: group && row ? { [group]: [row] } : {},
    now: new Date(),
  };
  const view = valueOrLeave(openStep(db, actor, params.id ?? "", params.step ?? "", asking));
  const title = `${view.step.title} – ${view.plan.title}`;
  const here = { step: view.step.id, question: "", lang, now: new Date() };
  const asked = new Set(view.fields.map(({ id }) => id));
  return {
    lang,
    title,
    page: asText({
      view,
      present: view.isShared ? valueOrLeave(beHere(db, presence, actor, view.plan.id, here)) : null,
      talk: talkOfStep(db, view.plan.id, view.step.id, lang),
      comments: commentsForAuthors(db, actor, params.id ?? "", lang).filter((one) => asked.has(one.question)),
      isSaved: search.has("saved"),
      becameFull: search.has("full"),
      fileProblem: search.has("file") ? { rule: search.get("file") ?? "", name: search.get("name") ?? "" } : null,
    }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request, { limit: stepLimit });
  const fields = fieldsOf(form);
  const [id, step] = [params.id ?? "", params.step ?? ""];
  const posted = await commitTogether((tx) =>
    postStep(tx, actor, id, fields, lang, { now: new Date(), origin: env.ORIGIN }),
  );
  if (!posted.ok) leave(posted.refusal, unsavedTexts(db, actor, id, fields, lang));
  const { problems, conflicts, becameFull } = posted.value;
  if (problems.length + conflicts.length > 0) {
    const refused = { fields: [...fields], problems, conflicts };
    return data({ refusal: { kind: "invalid" as const }, refused }, { status: conflicts.length > 0 ? 409 : 422 });
  }
  const added = fields.get("add")?.[0];
  const here = paths.step(lang, id, step);
  const full = becameFull ? "&full=1" : "";
  if (added) {
    const row = randomUUID();
    throw redirect(
      `${here}?${new URLSearchParams({ add: `${added}:${row}` })}${full}#${encodeURIComponent(`${added}-${row}`)}`,
    );
  }
  if (fields.get("intent")?.[0] === "save-next" && !becameFull) {
    const next = valueOrLeave(findStepAfter(db, actor, id, step));
    throw redirect(next ? paths.step(lang, id, next) : paths.check(lang, id));
  }
  throw redirect(`${here}?saved=1${full}`);
}

export default function StepPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  const { view, present, talk, comments, isSaved, becameFull, fileProblem } = useFromText(page);
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return (
    <StepScreen
      key={`${view.step.id} ${view.person}`}
      view={view}
      present={present}
      talk={talk}
      comments={comments}
      lang={lang}
      becameFull={becameFull}
      {...(isSaved ? { savedAt: view.savedTime } : {})}
      {...(refused ? { refused } : {})}
      {...(fileProblem ? { fileProblem } : {})}
    />
  );
}
