import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addCase } from "~/features/plans/cases/add-case.server.ts";
import { CasesScreen } from "~/features/plans/cases/cases-screen.tsx";
import { openCases } from "~/features/plans/cases/open-cases.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

const onPage = 8;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openCases(db, actor, params.id ?? "", params.step ?? "", { lang, most: onPage }));
  const isAdded = new URL(request.url).searchParams.has("added");
  return { lang, title: `${translator(lang, "cases")("title")} – ${page.step.title}`, page, isAdded };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const [id, step, example] = [params.id ?? "", params.step ?? "", textOf(form, "example")];
  const added = addCase(db, actor, id, { example, step }, new Date());
  if (!added.ok) return respond(added.refusal);
  throw redirect(`${paths.stepCases(lang, id, step)}?added=1#case-${encodeURIComponent(example)}`);
}

export default function CasesRoute() {
  const { lang, page, isAdded } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>() !== undefined;
  return <CasesScreen lang={lang} page={page} isAdded={isAdded} isRefused={isRefused} />;
}
