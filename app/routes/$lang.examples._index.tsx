import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { filtersToSearch, readFilters } from "~/domain/library-filters.ts";
import { browseLibrary } from "~/features/examples/browse-library.server.ts";
import { LibraryScreen } from "~/features/examples/library-screen.tsx";

import { cityNameOf } from "~/features/network/network-content.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { otherForm, pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const headers = publicHeaders(request);
  const { filters, ignored } = readFilters(new URL(request.url).searchParams);
  const library = browseLibrary(db, lang, { filters, ignored, cityName: cityNameOf });
  return data({ ...library, alternates: alternates(request, filtersToSearch(filters)) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: library }) => [
  ...pageHead(library),
  ...(library ? [otherForm("application/atom+xml", library.forms.feed, library.title)] : []),
];

export default function LibraryPage() {
  return <LibraryScreen library={useLoaderData<typeof loader>()} />;
}
