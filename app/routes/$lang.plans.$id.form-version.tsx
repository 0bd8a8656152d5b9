import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { moveToNextForm, openFormVersion } from "~/features/plans/form-version/form-version.server.ts";
import { FormVersionScreen } from "~/features/plans/form-version/form-version-screen.tsx";
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
  const page = valueOrLeave(openFormVersion(db, actor, params.id ?? "", lang));
  return { lang, title: `${translator(lang, "versions")("form.title")} – ${page.plan.title}`, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const moved = moveToNextForm(db, actor, id, Number(textOf(form, "version")), new Date());
  if (moved.ok) throw redirect(`${paths.plan(lang, id)}?done=move-form`);
  return respond(moved.refusal);
}

export default function FormVersionRoute() {
  const { lang, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <FormVersionScreen lang={lang} page={page} isChanged={refusal?.kind === "changed"} />;
}
