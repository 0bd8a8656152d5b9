import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckReviewScreen } from "~/features/reviews/check-review-screen.tsx";
import { previewReview } from "~/features/reviews/open-review-document.server.ts";
import { openReviewCheck } from "~/features/reviews/open-writing.server.ts";
import { sendReview } from "~/features/reviews/send-review.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor, requireAuthor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const check = valueOrLeave(openReviewCheck(db, actor, params.id ?? "", lang, new Date()));
  const document = valueOrLeave(previewReview(db, actor, params.id ?? "", lang));
  return { lang, title: `${translator(lang, "reviews")("check.title")} – ${check.head.planTitle}`, check, document };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { actor, form } = await requireAuthor(request);
  const given = {
    seenVersion: Number(textOf(form, "version")),
    confirmed: textOf(form, "confirm") === "yes",
    origin: env.ORIGIN,
  };
  const sent = sendReview(db, actor, params.id ?? "", given, new Date());
  if (!sent.ok) return respond(sent.refusal);
  throw redirect(`${paths.reviews(lang)}?news=justSent`);
}

export default function CheckReviewPage() {
  const loaded = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <CheckReviewScreen {...loaded} {...(refusal ? { refusal: refusal.kind } : {})} />;
}
