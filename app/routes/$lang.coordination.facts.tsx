import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NetworkFactsScreen } from "~/features/network/facts/facts-screen.tsx";
import { openNetworkFacts } from "~/features/network/facts/open-facts.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const page = valueOrLeave(openNetworkFacts(db, actor, { lang, subject: searchParams.get("subject") }));
  const title = page.shown?.title ?? translator(lang, "facts")("title");
  return { title, lang, page, isSaved: searchParams.get("done") === "saved" };
}

export default function NetworkFactsRoute() {
  const { lang, page, isSaved } = useLoaderData<typeof loader>();
  return <NetworkFactsScreen lang={lang} page={page} done={isSaved ? "saved" : undefined} />;
}
