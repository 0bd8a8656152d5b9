import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { openKeptWordings, wordingOptions } from "~/features/wordings/open-kept-wordings.server.ts";
import { WordingFormScreen } from "~/features/wordings/wording-form-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { takeWording } from "~/server/posted-wording.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  valueOrLeave(openKeptWordings(db, actor, lang));
  const title = translator(lang, "wordings")("keep.newTitle");
  return { lang, title, options: wordingOptions(lang), today: dayInHelsinki(new Date()) };
}

export const action = ({ request, params }: ActionFunctionArgs) => takeWording(request, { lang: params.lang ?? "" });

export default function NewWordingPage() {
  const { lang, options, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return <WordingFormScreen lang={lang} options={options} today={today} refused={refused} />;
}
