import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeFromSource } from "~/features/examples/keep-example.server.ts";
import { EditKeptScreen } from "~/features/examples/kept-screens.tsx";
import { openQueue } from "~/features/examples/open-kept.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { exampleErrors } from "~/i18n/say-example-problem.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { exampleFieldsOf } from "~/ui/example-form/posted-example.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  valueOrLeave(openQueue(db, actor, lang, new Date()));
  return { lang, title: translator(lang, "proposals")("source.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const typed = exampleFieldsOf(form);
  const proposed = proposeFromSource(db, actor, typed, { now: new Date(), cityName: cityNameOf });
  if (proposed.ok) throw redirect(paths.keptExample(lang, proposed.value));
  const { refusal } = proposed;
  const errors = refusal.kind === "incomplete" ? exampleErrors(refusal.problems, lang) : {};
  return data({ refusal: { kind: refusal.kind }, typed, errors }, { status: statusOf(refusal) });
}

export default function NewSourceExamplePage() {
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "typed" in answer ? answer : undefined;
  return (
    <EditKeptScreen
      lang={lang}
      errors={refused?.errors ?? {}}
      isChanged={false}
      {...(refused ? { typed: refused.typed } : {})}
    />
  );
}
