import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openReceipt } from "~/features/plans/open-check.server.ts";
import { ReceiptScreen } from "~/features/plans/receipt-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const receipt = valueOrLeave(openReceipt(db, actor, params.id ?? "", Number(params.revision), lang));
  return { lang, title: translator(lang, "plans")("receipt.title"), receipt };
}

export default function ReceiptPage() {
  const { lang, receipt } = useLoaderData<typeof loader>();
  return <ReceiptScreen lang={lang} receipt={receipt} />;
}
