import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createPlan } from "~/features/plans/create-plan.server.ts";
import { NewPlanScreen } from "~/features/plans/new-plan-screen.tsx";
import { openNewPlan } from "~/features/plans/open-new-plan.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const from = new URL(request.url).searchParams.get("from") ?? "";
  const title = translator(lang, "plans")("create.title");
  return { lang, title, id: randomUUID(), form: valueOrLeave(openNewPlan(db, actor, from, new Date(), lang)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const made = createPlan(db, actor, Object.fromEntries(form), new Date());
  if (!made.ok && made.refusal.kind === "invalid") return respond({ ...made.refusal, fields: typedIn(form) });
  throw redirect(paths.step(lang, valueOrLeave(made), "basics"));
}

const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

export default function NewPlanPage() {
  const { lang, form, id } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <NewPlanScreen lang={lang} form={form} id={id} {...(refusal ? { refusal } : {})} />;
}
