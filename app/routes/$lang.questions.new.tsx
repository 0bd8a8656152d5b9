import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askCity } from "~/features/inquiries/ask-city.server.ts";
import { AskScreen } from "~/features/inquiries/ask-screen.tsx";
import { type InquiryForm, inquiryFields } from "~/features/inquiries/inquiry-fields.ts";
import { openAsk } from "~/features/inquiries/open-ask.server.ts";
import { listAttachable, listExcerptPlans, takeExcerpt } from "~/features/plans/excerpt.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { leave, statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const page = valueOrLeave(openAsk(db, actor, { lang, example: search.get("example"), city: search.get("city") }));
  const title = translator(lang, "inquiries")("ask.title");
  return { title, page, plans: listExcerptPlans(db, actor), newId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const now = new Date();
  const typed = Object.fromEntries(inquiryFields.map((name) => [name, textOf(form, name)])) as InquiryForm;
  const answers = form.getAll("answers").filter((one) => typeof one === "string");
  const { plan } = typed;
  const openTo = () => (plan === "" ? [] : valueOrLeave(listAttachable(db, actor, plan, { lang, now })));
  if (textOf(form, "intent") === "choose")
    return data({ posted: { typed, answers, problems: [], attachable: openTo() } });

  const attach = plan === "" ? null : (tx: typeof db) => takeExcerpt(tx, actor, { plan, answers }, now);
  const asked = askCity(db, actor, typed, { lang, now, origin: env.ORIGIN, attach });
  if (asked.ok) throw redirect(`${paths.inquiry(lang, asked.value)}?done=ask`);
  if (asked.refusal.kind !== "invalid") leave(asked.refusal);
  const { kind, problems } = asked.refusal;
  const posted = { typed, answers, problems, attachable: openTo() };
  return data({ posted, refusal: { kind } }, { status: statusOf(asked.refusal) });
}

export default function AskRoute() {
  const { page, plans, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const posted = answer && "posted" in answer ? answer.posted : undefined;
  return <AskScreen page={page} plans={plans} newId={newId} posted={posted} />;
}
