import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentsScreen } from "~/features/plans/documents/documents-screen.tsx";
import { openDocuments } from "~/features/plans/documents/open-documents.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openDocuments(db, actor, params.id ?? "", new Date()));
  return { lang, title: `${translator(lang, "planDocuments")("title")} – ${page.plan.title}`, page };
}

export default function DocumentsPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <DocumentsScreen lang={lang} page={page} />;
}
