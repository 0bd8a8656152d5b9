import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { typedWords } from "~/domain/library-filters.ts";
import { insertWording } from "~/features/plans/wordings/insert-wording.server.ts";
import { openWordings } from "~/features/plans/wordings/open-wordings.server.ts";
import { StepWordingsScreen } from "~/features/plans/wordings/wordings-screen.tsx";
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
  const q = typedWords(new URL(request.url).searchParams);
  const at = { step: params.step ?? "", question: params.question ?? "" };
  const page = valueOrLeave(openWordings(db, actor, params.id ?? "", at, { q, lang }));
  return { lang, title: `${translator(lang, "wordings")("step.title")} – ${page.question.label}`, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const { id = "", step = "", question = "" } = params;
  const at = { step, question, wording: textOf(form, "wording"), lang };
  const inserted = insertWording(db, actor, id, at, new Date());
  if (!inserted.ok) return respond(inserted.refusal);
  throw redirect(`${paths.step(lang, id, step)}?saved=1#q-${question}`);
}

export default function StepWordingsPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <StepWordingsScreen lang={lang} page={page} reason={refusal && "reason" in refusal ? refusal.reason : undefined} />
  );
}
