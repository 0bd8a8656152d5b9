import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CityFactsScreen, type FactsDone } from "~/features/network/facts/facts-screen.tsx";
import { confirmFacts } from "~/features/network/facts/keep-facts.server.ts";
import { openCityFacts } from "~/features/network/facts/open-facts.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const facts = valueOrLeave(openCityFacts(db, actor, lang));
  const asked = new URL(request.url).searchParams.get("done");
  const done = (["saved", "confirmed"] as const satisfies readonly FactsDone[]).find((one) => one === asked);
  return { title: translator(lang, "facts")("cityTitle", { name: facts.title }), lang, facts, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  valueOrLeave(confirmFacts(db, actor, new Date()));
  return redirect(`${paths.cityFacts(langOf(params))}?done=confirmed`);
}

export default function CityFactsRoute() {
  const { lang, facts, done } = useLoaderData<typeof loader>();
  return <CityFactsScreen lang={lang} facts={facts} done={done} />;
}
