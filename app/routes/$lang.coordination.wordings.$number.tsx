import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { openKeptWording, wordingOptions } from "~/features/wordings/open-kept-wordings.server.ts";
import { wordingIntents } from "~/features/wordings/wording-form.ts";
import { WordingFormScreen } from "~/features/wordings/wording-form-screen.tsx";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { takeWording } from "~/server/posted-wording.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openKeptWording(db, actor, params.number ?? "", lang));
  const done = wordingIntents.find((one) => one === new URL(request.url).searchParams.get("done"));
  return { lang, title: page.title, page, done, options: wordingOptions(lang), today: dayInHelsinki(new Date()) };
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  takeWording(request, { lang: params.lang ?? "", number: params.number ?? "" });

export default function KeptWordingPage() {
  const { lang, page, done, options, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return <WordingFormScreen lang={lang} page={page} options={options} today={today} done={done} refused={refused} />;
}
