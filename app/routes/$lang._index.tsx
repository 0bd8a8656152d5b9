import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomeScreen } from "~/features/home/home-screen.tsx";
import { openHome } from "~/features/home/open-home.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const headers = publicHeaders(request);
  return data({ ...openHome(db, lang), lang, alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function HomeRoute() {
  const { lang, ...home } = useLoaderData<typeof loader>();
  return <HomeScreen home={home} lang={lang} />;
}
