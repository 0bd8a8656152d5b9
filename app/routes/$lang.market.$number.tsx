import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DialogueScreen } from "~/features/market/dialogue-screen.tsx";
import { showDialogue } from "~/features/market/show-market.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { pageHead } from "~/ui/page-links.ts";

const gone = 410;

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const headers = publicHeaders(request);
  const page = valueOrLeave(showDialogue(db, params.number ?? "", lang, new Date()));
  return data({ ...page, alternates: alternates(request) }, { headers, status: page.dialogue ? 200 : gone });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page, "article");

export default function DialoguePage() {
  return <DialogueScreen page={useLoaderData<typeof loader>()} />;
}
