import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { ExampleScreen } from "~/features/examples/example-screen.tsx";
import { previewExample } from "~/features/examples/show-example.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { PreviewFrame } from "~/features/plans/example-screens.tsx";
import { openOwnPreview } from "~/features/plans/open-example.server.ts";
import { proposeExample } from "~/features/plans/write-example.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const now = new Date();
  const preview = valueOrLeave(openOwnPreview(db, actor, params.id ?? "", lang, now));
  const asked = { today: dayInHelsinki(now), origin: env.ORIGIN, cityName: cityNameOf };
  const page = preview.example ? previewExample(db, preview.example, lang, asked) : null;
  return { lang, title: `${translator(lang, "proposals")("preview.title")} – ${preview.plan.title}`, preview, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const id = params.id ?? "";
  const given = { seenVersion: Number(textOf(form, "version") || 0), now: new Date(), origin: env.ORIGIN };
  const proposed = proposeExample(db, actor, id, given);
  if (!proposed.ok && proposed.refusal.kind === "incomplete") throw redirect(paths.previewPlanExample(lang, id));
  valueOrLeave(proposed);
  throw redirect(`${paths.planExample(lang, id)}?done=proposed`);
}

export default function PreviewOwnExamplePage() {
  const { lang, preview, page } = useLoaderData<typeof loader>();
  return (
    <PreviewFrame lang={lang} preview={preview}>
      {page ? <ExampleScreen example={page} /> : null}
    </PreviewFrame>
  );
}
