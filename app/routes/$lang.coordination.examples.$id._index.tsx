import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import {
  confirmExample,
  publishProposal,
  returnProposal,
  unpublishExample,
} from "~/features/examples/keep-example.server.ts";
import { KeptScreen } from "~/features/examples/kept-screens.tsx";
import { openKept } from "~/features/examples/open-kept.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const today = dayInHelsinki(new Date());
  const asked = { id: params.id ?? "", today, origin: env.ORIGIN, cityName: cityNameOf };
  const page = valueOrLeave(openKept(db, actor, lang, asked));
  return { lang, title: page.title, page, done: new URL(request.url).searchParams.get("done") ?? "" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const intent = textOf(form, "intent");
  const [comments, reason] = [textOf(form, "comments"), textOf(form, "reason")];
  const seenVersion = Number(textOf(form, "version") || 0);
  const given = { seenVersion, now: new Date(), origin: env.ORIGIN, cityName: cityNameOf };
  const decide = () => {
    if (intent === "publish") return publishProposal(db, actor, id, given);
    if (intent === "return") return returnProposal(db, actor, id, comments.slice(0, 5000), given);
    if (intent === "unpublish") return unpublishExample(db, actor, id, reason.slice(0, 5000), given);
    return confirmExample(db, actor, id, given);
  };
  const decided = decide();
  if (decided.ok) throw redirect(`${paths.keptExample(lang, id)}?done=${intent}`);
  const { kind } = decided.refusal;
  return data({ refusal: { kind }, refused: { comments, reason, kind, intent } }, { status: statusOf({ kind }) });
}

export default function KeptExamplePage() {
  const { lang, page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  return <KeptScreen lang={lang} page={page} done={refused ? "" : done} {...(refused ? { refused } : {})} />;
}
