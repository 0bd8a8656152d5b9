import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openOutbox } from "~/features/accounts/outbox.server.ts";
import { Outbox } from "~/features/accounts/outbox-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

/** Where mail can be read in the demo. Anywhere else there is no such page. */
export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const mails = valueOrLeave(openOutbox(db, env.MODE === "demo", lang));
  return { mails, title: translator(lang, "accounts")("outbox.title") };
}

export default function OutboxPage() {
  const { mails } = useLoaderData<typeof loader>();
  return <Outbox mails={mails} />;
}
