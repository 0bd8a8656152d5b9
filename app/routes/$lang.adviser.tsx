import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { AdviserScreen } from "~/features/adviser/adviser-screen.tsx";
import { isLongAddress, openAdviser, shortAddress } from "~/features/adviser/open-adviser.server.ts";
import { paths } from "~/paths.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  if (isLongAddress(searchParams)) {
    const search = shortAddress(searchParams);
    throw redirect(search ? `${paths.adviser(lang)}?${search}` : paths.adviser(lang));
  }
  const today = dayInHelsinki(new Date());
  const headers = publicHeaders(request);
  return data({ ...openAdviser(searchParams, lang, today), alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function AdviserRoute() {
  return <AdviserScreen page={useLoaderData<typeof loader>()} />;
}
