import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionScreen } from "~/features/coordination/decision-screen.tsx";
import { openDecision } from "~/features/coordination/open-decision.server.ts";
import { postDraft } from "~/features/coordination/post-draft.server.ts";
import { keptSearch, withQuery } from "~/features/coordination/queue-filter.ts";
import { translator } from "~/i18n/translator.ts";
import type { PageHandle } from "~/page-context.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export const handle: PageHandle = { scripts: true, texts: ["coordination", "ui"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const asking = { lang, kind: searchParams.get("kind") };
  const page = valueOrLeave(openDecision(db, actor, params.id ?? "", asking, new Date()));
  return { lang, title: translator(lang, "coordination")("decide.title"), page, back: keptSearch(searchParams) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const { typed, outcome } = postDraft(db, actor, id, form, lang, new Date());
  const saved = valueOrLeave(outcome);
  if (saved.kind === "conflict") {
    return data({ refusal: { kind: "changed" as const }, typed, conflict: saved.conflict }, { status: 409 });
  }
  const back = keptSearch(new URL(request.url).searchParams);
  const isPreview = textOf(form, "intent") === "preview";
  const to = isPreview ? paths.decisionPreview(lang, id) : paths.coordinationDecision(lang, id);
  return redirect(withQuery(to, back, { kind: typed.kind }));
}

export default function WritePage() {
  const { lang, page, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DecisionScreen
      lang={lang}
      page={page}
      back={back}
      typed={answer?.typed}
      conflict={answer?.conflict}
      problems={[]}
    />
  );
}
