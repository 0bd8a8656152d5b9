import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnExampleScreen } from "~/features/plans/example-screens.tsx";
import { openOwnExample } from "~/features/plans/open-example.server.ts";
import { confirmOwnExample, saveConsents } from "~/features/plans/write-example.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openOwnExample(db, actor, params.id ?? "", lang, new Date()));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { lang, title: `${translator(lang, "proposals")("own.title")} – ${page.plan.title}`, page, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const id = params.id ?? "";
  const given = { seenVersion: Number(textOf(form, "version") || 0), now: new Date() };
  if (textOf(form, "intent") === "confirm") {
    valueOrLeave(confirmOwnExample(db, actor, id, given));
    throw redirect(`${paths.planExample(lang, id)}?done=confirmed`);
  }
  const consents = form.getAll("consent").filter((one) => typeof one === "string");
  valueOrLeave(saveConsents(db, actor, id, consents, given));
  throw redirect(paths.editPlanExample(lang, id));
}

export default function OwnExamplePage() {
  return <OwnExampleScreen {...useLoaderData<typeof loader>()} />;
}
