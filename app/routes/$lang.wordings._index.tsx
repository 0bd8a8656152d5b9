import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { showWordings } from "~/features/wordings/show-wordings.server.ts";
import { readWordingWish } from "~/features/wordings/wording-wish.ts";
import { WordingsScreen } from "~/features/wordings/wordings-screen.tsx";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const headers = publicHeaders(request);
  const wish = readWordingWish(new URL(request.url).searchParams);
  return data({ ...showWordings(db, wish, langOf(params)), alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function WordingsPage() {
  return <WordingsScreen page={useLoaderData<typeof loader>()} />;
}
