import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editExample } from "~/features/examples/keep-example.server.ts";
import { EditKeptScreen } from "~/features/examples/kept-screens.tsx";
import { openKeptEdit } from "~/features/examples/open-kept.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { exampleErrors } from "~/i18n/say-example-problem.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { exampleFieldsOf } from "~/ui/example-form/posted-example.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const edit = valueOrLeave(openKeptEdit(db, actor, params.id ?? "", lang));
  return { lang, title: edit.title, edit };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const typed = exampleFieldsOf(form);
  const reason = textOf(form, "reason").slice(0, 2000);
  const seenVersion = Number(textOf(form, "version") || 0);
  const given = { seenVersion, now: new Date(), origin: env.ORIGIN, cityName: cityNameOf, reason };
  const edited = editExample(db, actor, id, typed, given);
  if (edited.ok) {
    throw redirect(`${paths.keptExample(lang, id)}?done=${edited.value.stage === "published" ? "correct" : "edit"}`);
  }
  const { refusal } = edited;
  const errors = refusal.kind === "incomplete" ? exampleErrors(refusal.problems, lang) : {};
  return data({ refusal: { kind: refusal.kind }, typed, reason, errors }, { status: statusOf(refusal) });
}

export default function EditKeptExamplePage() {
  const { lang, edit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "typed" in answer ? answer : undefined;
  return (
    <EditKeptScreen
      lang={lang}
      edit={edit}
      errors={refused?.errors ?? {}}
      isChanged={refused?.refusal.kind === "changed"}
      {...(refused ? { typed: refused.typed, reason: refused.reason } : {})}
    />
  );
}
