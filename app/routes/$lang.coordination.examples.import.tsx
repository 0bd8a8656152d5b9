import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importExamples, openImport, tryImport } from "~/features/import-examples/import-examples.server.ts";
import { ImportScreen } from "~/features/import-examples/import-screen.tsx";
import { memberNamed } from "~/features/network/network-content.server.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { stepLimit, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  const page = valueOrLeave(openImport(actor, langOf(params)));
  return { ...page, done: /^\d{1,4}$/.test(done) ? Number(done) : null };
}

/** A file that was chosen goes before what stands in the field. */
async function textIn(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return new TextDecoder().decode(await file.arrayBuffer());
  return textOf(form, "text");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request, { limit: stepLimit });
  valueOrLeave(openImport(actor, lang));
  const text = await textIn(form);
  const asked = { text, lang, cityOf: memberNamed };
  if (textOf(form, "intent") === "import") {
    const imported = importExamples(db, actor, asked, new Date());
    if (imported.ok) return redirect(`${paths.importExamples(lang)}?done=${imported.value}`);
    const { refusal } = imported;
    if (refusal.kind === "incomplete") return data({ text, report: refusal.report }, { status: statusOf(refusal) });
  }
  const tried = tryImport(db, actor, asked);
  if (tried.ok) return data({ text, report: tried.value }, { status: tried.value.bad > 0 ? 422 : 200 });
  const { refusal } = tried;
  if (refusal.kind === "not-found") throw data(refusal, { status: statusOf(refusal) });
  return data({ text, unreadable: refusal }, { status: statusOf(refusal) });
}

export default function ImportRoute() {
  const { done, ...page } = useLoaderData<typeof loader>();
  return <ImportScreen page={page} done={done} answer={useActionData<typeof action>()} />;
}
