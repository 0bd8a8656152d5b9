import { data, type HeadersArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomeScreen } from "~/features/home/home-screen.tsx";
import { openHome } from "~/features/home/open-home.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicHeaders } from "~/server/public-page.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const headers = publicHeaders(request);
  return data({ ...openHome(db, lang), lang }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export default function HomeRoute() {
  const { lang, ...home } = useLoaderData<typeof loader>();
  return <HomeScreen home={home} lang={lang} />;
}
