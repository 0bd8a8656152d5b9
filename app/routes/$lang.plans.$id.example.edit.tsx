import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditOwnExampleScreen } from "~/features/plans/example-screens.tsx";
import { openOwnEdit } from "~/features/plans/open-example.server.ts";
import { correctOwnExample, saveExampleText } from "~/features/plans/write-example.server.ts";
import { exampleErrors } from "~/i18n/say-example-problem.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { exampleFieldsOf } from "~/ui/example-form/posted-example.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const edit = valueOrLeave(openOwnEdit(db, actor, params.id ?? "", new Date()));
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { lang, title: `${translator(lang, "proposals")("own.edit")} – ${edit.plan.title}`, edit, isSaved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const typed = exampleFieldsOf(form);
  const intent = textOf(form, "intent");
  const reason = textOf(form, "reason").slice(0, 2000);
  const given = { seenVersion: Number(textOf(form, "version") || 0), now: new Date() };
  const written =
    intent === "correct"
      ? correctOwnExample(db, actor, id, typed, { ...given, reason })
      : saveExampleText(db, actor, id, typed, given);
  if (!written.ok) {
    const { refusal } = written;
    const errors = refusal.kind === "incomplete" ? exampleErrors(refusal.problems, lang) : {};
    return data({ refusal: { kind: refusal.kind }, typed, reason, errors }, { status: statusOf(refusal) });
  }
  if (intent === "correct") throw redirect(`${paths.planExample(lang, id)}?done=corrected`);
  throw redirect(intent === "save" ? `${paths.editPlanExample(lang, id)}?saved` : paths.previewPlanExample(lang, id));
}

export default function EditOwnExamplePage() {
  const { lang, edit, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "typed" in answer ? answer : undefined;
  return (
    <EditOwnExampleScreen
      lang={lang}
      edit={edit}
      isSaved={isSaved && !refused}
      isChanged={refused?.refusal.kind === "changed"}
      errors={refused?.errors ?? {}}
      {...(refused ? { typed: refused.typed, reason: refused.reason } : {})}
    />
  );
}
