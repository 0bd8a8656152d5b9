import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApiScreen } from "~/features/open-data/api-screen.tsx";
import { openApiPage } from "~/features/open-data/open-api-page.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const headers = publicHeaders(request);
  return data({ ...openApiPage(langOf(params), env.ORIGIN), alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function ApiRoute() {
  return <ApiScreen page={useLoaderData<typeof loader>()} />;
}
