import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GuidanceScreen } from "~/features/guidance/guidance-screen.tsx";
import { openGuidance } from "~/features/guidance/open-guidance.server.ts";
import { postGuidance } from "~/features/guidance/write-guidance.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

const told = ["save", "remove", "put-back"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openGuidance(db, actor, params.question ?? "", lang));
  const done = told.find((one) => one === new URL(request.url).searchParams.get("done"));
  return { lang, title: `${page.label} – ${translator(lang, "guidance")("title")}`, page, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const question = params.question ?? "";
  valueOrLeave(openGuidance(db, actor, question, lang));
  const form = valueOrLeave(await readForm(request));
  const typed = { fi: textOf(form, "fi"), sv: textOf(form, "sv"), en: textOf(form, "en") };
  const posted = postGuidance(
    db,
    actor,
    question,
    { intent: textOf(form, "intent"), seen: textOf(form, "seen"), version: textOf(form, "version"), texts: typed },
    new Date(),
  );
  if (posted.ok && posted.value !== "preview") {
    throw redirect(`${paths.cityGuidanceOf(lang, question)}?done=${posted.value}`);
  }
  if (posted.ok) return data({ typed, problems: [], hasChanged: false }, { status: 200 });
  const { refusal } = posted;
  if (refusal.kind === "not-found") valueOrLeave(posted);
  const problems = refusal.kind === "invalid" ? refusal.problems : [];
  return data({ typed, problems, hasChanged: refusal.kind === "changed" }, { status: statusOf(refusal) });
}

export default function GuidancePage() {
  const { lang, page, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <GuidanceScreen lang={lang} page={page} done={done} answered={answered} />;
}
