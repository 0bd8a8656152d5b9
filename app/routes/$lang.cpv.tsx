import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CpvScreen } from "~/features/cpv/cpv-screen.tsx";
import { findCpvCodes } from "~/features/cpv/find-cpv.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { search, searchParams } = new URL(request.url);
  const headers = publicHeaders(request);
  const page = findCpvCodes(db, searchParams.get("q") ?? "", lang);
  return data({ ...page, alternates: alternates(request, search) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function CpvRoute() {
  return <CpvScreen page={useLoaderData<typeof loader>()} />;
}
