import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type InquiryForm, inquiryFields } from "~/features/inquiries/inquiry-fields.ts";
import { InquiryScreen } from "~/features/inquiries/inquiry-screen.tsx";
import { openInquiry } from "~/features/inquiries/open-inquiry.server.ts";
import { inquiryIntents, postInquiry } from "~/features/inquiries/post-inquiry.server.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openInquiry(db, actor, params.id ?? "", lang));
  const asked = new URL(request.url).searchParams.get("done");
  const done = (["ask", ...inquiryIntents] as const).find((one) => one === asked);
  return { title: page.subject, page, done, newId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const id = params.id ?? "";
  const intent = textOf(form, "intent");
  const typed = Object.fromEntries(inquiryFields.map((name) => [name, textOf(form, name)])) as InquiryForm;
  const given = { lang, now: new Date(), origin: env.ORIGIN };
  const posted = postInquiry(db, actor, id, { intent, form: typed }, given);
  if (posted.ok) throw redirect(`${paths.inquiry(lang, id)}?done=${posted.value}`);
  const { refusal } = posted;
  if (refusal.kind === "not-found" || refusal.kind === "forbidden") valueOrLeave(posted);
  const problems = refusal.kind === "invalid" ? refusal.problems : [];
  return data(
    { refusal: { kind: refusal.kind }, hasChanged: refusal.kind === "changed", refused: { intent, typed, problems } },
    { status: statusOf(refusal) },
  );
}

export default function InquiryRoute() {
  const { page, done, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <InquiryScreen
      page={page}
      newId={newId}
      done={answer ? undefined : done}
      refused={answer?.refused}
      hasChanged={answer?.hasChanged ?? false}
    />
  );
}
