import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openSeveral } from "~/features/coordination/assign-several.server.ts";
import { postSeveral } from "~/features/coordination/post-several.server.ts";
import { keptSearch } from "~/features/coordination/queue-filter.ts";
import { SeveralScreen } from "~/features/coordination/several-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const t = translator(lang, "coordination");
  const page = valueOrLeave(openSeveral(db, actor, searchParams.getAll("plans"), { lang, t }, new Date()));
  const wishedDue = (searchParams.get("dueOn") ?? "").slice(0, 20);
  return { lang, title: t("several.title"), page, back: keptSearch(searchParams), wishedDue };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const t = translator(langOf(params), "coordination");
  const posted = valueOrLeave(postSeveral(db, actor, form, { t, origin: env.ORIGIN, now: new Date() }));
  if (posted.problems.length === 0) return data(posted, { status: 201 });
  return data({ ...posted, refusal: { kind: "invalid" } }, { status: 422 });
}

export default function AssignSeveralPage() {
  const { lang, page, back, wishedDue } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SeveralScreen
      lang={lang}
      page={page}
      back={back}
      wishedDue={wishedDue}
      assigned={answer?.assigned ?? []}
      problems={answer?.problems ?? []}
      typed={answer?.typed}
    />
  );
}
