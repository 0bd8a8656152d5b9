import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RegionScreen } from "~/features/network/region-screen.tsx";
import { findRegion, showRegion } from "~/features/network/show-region.server.ts";
import { paths } from "~/paths.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { id = "" } = params;
  const region = findRegion(id);
  if (region && region.id !== id) throw redirect(paths.city(lang, region.id), 301);
  const headers = publicHeaders(request);
  return data({ ...valueOrLeave(showRegion(db, lang, id)), alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function CityPage() {
  return <RegionScreen region={useLoaderData<typeof loader>()} />;
}
