import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openDecision } from "~/features/coordination/open-decision.server.ts";
import { postDecision } from "~/features/coordination/post-decision.server.ts";
import { PreviewScreen } from "~/features/coordination/preview-screen.tsx";
import { keptSearch } from "~/features/coordination/queue-filter.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const asking = { lang, kind: searchParams.get("kind") };
  const page = valueOrLeave(openDecision(db, actor, params.id ?? "", asking, new Date()));
  return { lang, title: translator(lang, "coordination")("decide.previewTitle"), page, back: keptSearch(searchParams) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const decided = postDecision(db, actor, id, form, { origin: env.ORIGIN, now: new Date() });
  if (decided.ok) {
    return redirect(
      paths.decisionReceipt(lang, id, decided.value.number) + keptSearch(new URL(request.url).searchParams),
    );
  }
  const { refusal } = decided;
  if (refusal.kind !== "invalid" && refusal.kind !== "changed") valueOrLeave(decided);
  return respond({ kind: refusal.kind });
}

export default function PreviewPage() {
  const { lang, page, back } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <PreviewScreen lang={lang} page={page} back={back} hasChanged={refusal?.kind === "changed"} />;
}
