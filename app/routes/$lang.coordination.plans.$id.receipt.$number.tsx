import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptSearch } from "~/features/coordination/queue-filter.ts";
import { openDecisionReceipt } from "~/features/coordination/read-decision.server.ts";
import { DecisionReceipt } from "~/features/coordination/receipt-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const sent = valueOrLeave(openDecisionReceipt(db, actor, params.id ?? "", Number(params.number), lang));
  const back = keptSearch(new URL(request.url).searchParams);
  return { lang, title: translator(lang, "coordination")("receipt.title"), sent, back };
}

export default function ReceiptPage() {
  const { lang, sent, back } = useLoaderData<typeof loader>();
  return <DecisionReceipt lang={lang} sent={sent} back={back} />;
}
