import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentLabels } from "~/i18n/document-labels.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { verificationOf } from "~/server/verification.server.ts";
import { DocumentView } from "~/ui/document-view.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const asked = {
    document: params.document,
    lang: langOf({ lang: params.documentLang }),
    now: new Date(),
    verify: verificationOf,
  };
  const model = valueOrLeave(await planDocumentModel(db, actor, params.id ?? "", asked));
  return { title: `${model.subject} – ${model.title}`, model };
}

export default function DocumentPage() {
  const { model } = useLoaderData<typeof loader>();
  return <DocumentView document={model} labels={documentLabels(model.lang)} />;
}
