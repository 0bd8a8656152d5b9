import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { LawScreen } from "~/features/adviser/law-screen.tsx";
import { openLaw } from "~/features/adviser/open-law.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const today = dayInHelsinki(new Date());
  const headers = publicHeaders(request);
  const page = openLaw(new URL(request.url).searchParams, lang, today);
  return data({ ...page, alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function LawRoute() {
  return <LawScreen page={useLoaderData<typeof loader>()} />;
}
