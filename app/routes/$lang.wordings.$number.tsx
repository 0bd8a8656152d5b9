import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { showWording } from "~/features/wordings/show-wordings.server.ts";
import { WordingScreen } from "~/features/wordings/wordings-screen.tsx";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const headers = publicHeaders(request);
  const page = valueOrLeave(showWording(db, params.number ?? "", langOf(params)));
  return data({ ...page, alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function WordingRoute() {
  return <WordingScreen page={useLoaderData<typeof loader>()} />;
}
