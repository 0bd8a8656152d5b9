import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { DocumentView } from "~/ui/document-view.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  langOf(params);
  const actor = await requireActor(request);
  const documentLang = langOf({ lang: params.documentLang });
  const model = valueOrLeave(openReviewDocument(db, actor, params.id ?? "", documentLang));
  return { title: model.title, model };
}

export default function ReviewDocumentPage() {
  const { model } = useLoaderData<typeof loader>();
  return <DocumentView document={model} labels={documentLabels(model.lang)} />;
}
