import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type MarketForm, marketFields, marketIntents } from "~/features/plans/market/market-fields.ts";
import { MarketScreen } from "~/features/plans/market/market-screen.tsx";
import { openMarket } from "~/features/plans/market/open-market.server.ts";
import { postMarket } from "~/features/plans/market/post-market.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openMarket(db, actor, params.id ?? "", lang, new Date()));
  const done = marketIntents.find((one) => one === new URL(request.url).searchParams.get("done"));
  const title = `${translator(lang, "market")("plan.title")} – ${page.plan.title}`;
  return { lang, title, page, done, noteId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const id = params.id ?? "";
  const intent = textOf(form, "intent");
  const typed = Object.fromEntries(marketFields.map((name) => [name, textOf(form, name)])) as MarketForm;
  const posted = postMarket(db, actor, id, { intent, form: typed }, new Date());
  if (posted.ok) throw redirect(`${paths.planMarket(lang, id)}?done=${posted.value}`);
  const { refusal } = posted;
  if (refusal.kind === "not-found" || refusal.kind === "forbidden") valueOrLeave(posted);
  const problems = refusal.kind === "invalid" ? refusal.problems : [];
  return data(
    { hasChanged: refusal.kind === "changed", refused: { intent, problems, typed } },
    { status: statusOf(refusal) },
  );
}

export default function MarketPage() {
  const { lang, page, done, noteId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <MarketScreen
      lang={lang}
      page={page}
      noteId={noteId}
      done={answer ? undefined : done}
      refused={answer?.refused}
      hasChanged={answer?.hasChanged ?? false}
    />
  );
}
