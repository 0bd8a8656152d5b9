import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RevisionScreen } from "~/features/plans/history-screen.tsx";
import { openRevision } from "~/features/plans/open-history.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openRevision(db, actor, params.id ?? "", Number(params.revision), lang));
  const facts = { number: page.revision.number, plan: page.plan.number };
  return { lang, title: translator(lang, "plans")("history.revisionTitle", facts), page };
}

export default function RevisionPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <RevisionScreen lang={lang} page={page} />;
}
