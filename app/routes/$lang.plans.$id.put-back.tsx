import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PutBackScreen } from "~/features/plans/history/put-back-screen.tsx";
import { openPutBack, putBackVersion } from "~/features/plans/history/put-back-version.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

const versionIn = (request: Request): string => new URL(request.url).searchParams.get("version") ?? "";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const about = { lang, now: new Date() };
  const page = valueOrLeave(openPutBack(db, actor, params.id ?? "", versionIn(request), about));
  return { lang, title: `${translator(lang, "versions")("whole.pageTitle")} – ${page.plan.title}`, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const seenAnswers = Number(textOf(form, "answers-version"));
  const asked = { ref: versionIn(request), seenAnswers };
  const put = putBackVersion(db, actor, id, asked, { lang, now: new Date() });
  if (!put.ok) return respond(put.refusal);
  if (put.value.length > 0) return data({ left: put.value }, { status: 422 });
  throw redirect(`${paths.history(lang, id)}?done=version`);
}

export default function PutBackPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const left = answer && "left" in answer ? answer.left : [];
  return <PutBackScreen lang={lang} page={page} isChanged={answer !== undefined && left.length === 0} left={left} />;
}
