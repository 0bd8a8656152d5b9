import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importPlan } from "~/features/plans/plan-file/import-plan.server.ts";
import { ImportPlanScreen } from "~/features/plans/plan-file/import-screen.tsx";
import { openPlanImport, sayLeft, sayNotImported } from "~/features/plans/plan-file/open-import.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, stepLimit, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const page = valueOrLeave(openPlanImport(db, await requireActor(request)));
  return { lang, title: translator(lang, "planFile")("title"), id: randomUUID(), page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const body = { limit: stepLimit };
  const actor = await requireActor(request, body);
  valueOrLeave(openPlanImport(db, actor));
  const t = translator(lang, "planFile");
  const form = await readForm(request, body);
  if (!form.ok && form.refusal.kind === "too-large") return data({ errors: [t("tooLarge")] }, { status: 413 });
  const fields = valueOrLeave(form);
  const file = fields.get("file");
  if (!(file instanceof File) || file.size === 0) return data({ errors: [t("noFile")] }, { status: 422 });
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const given = { id: textOf(fields, "id"), unit: textOf(fields, "unit"), text };
  const imported = importPlan(db, actor, given, new Date());
  if (imported.ok) return data({ made: { ...imported.value, left: sayLeft(imported.value, lang) } });
  const { refusal } = imported;
  if (refusal.kind !== "invalid") return valueOrLeave(imported);
  return data({ errors: sayNotImported(refusal, lang) }, { status: statusOf(refusal) });
}

export default function ImportPlanPage() {
  const { lang, id, page } = useLoaderData<typeof loader>();
  return <ImportPlanScreen lang={lang} id={id} page={page} answer={useActionData<typeof action>()} />;
}
