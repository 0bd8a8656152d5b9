import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameVersion } from "~/features/plans/history/name-version.server.ts";
import { putBack } from "~/features/plans/history/put-back.server.ts";
import { HistoryScreen } from "~/features/plans/history-screen.tsx";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const before = Number(search.get("before") ?? Number.NaN);
  const asked = {
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    question: search.get("question") ?? undefined,
  };
  const history = valueOrLeave(openHistory(db, actor, params.id ?? "", asked, lang));
  const done = (["put-back", "named", "version"] as const).find((one) => one === search.get("done"));
  return { lang, title: `${translator(lang, "plans")("history.title")} – ${history.plan.title}`, history, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  if (textOf(form, "intent") !== "put-back") {
    const name = textOf(form, "name");
    const named = nameVersion(db, actor, id, name, new Date());
    if (!named.ok) return respond({ ...named.refusal, name });
    throw redirect(`${paths.history(lang, id)}?done=named`);
  }
  const [event, seenVersion] = [Number(textOf(form, "event")), Number(textOf(form, "version"))];
  const put = putBack(db, actor, id, { event, seenVersion }, new Date());
  if (!put.ok) return respond(put.refusal);
  const only = textOf(form, "only") ? `&question=${encodeURIComponent(put.value)}` : "";
  throw redirect(`${paths.history(lang, id)}?done=put-back${only}`);
}

function refusedOf(refusal: { kind: string; name?: string } | undefined) {
  if (refusal?.name !== undefined && refusal.kind === "invalid") return { name: refusal.name };
  return (["changed", "invalid"] as const).find((kind) => kind === refusal?.kind);
}

export default function HistoryRoute() {
  const { lang, history, done } = useLoaderData<typeof loader>();
  const refused = refusedOf(useActionData<typeof action>()?.refusal);
  return <HistoryScreen lang={lang} history={history} {...(done ? { done } : {})} {...(refused ? { refused } : {})} />;
}
