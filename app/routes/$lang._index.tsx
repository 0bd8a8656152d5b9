import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomeScreen } from "~/features/home/home-screen.tsx";
import { openHome } from "~/features/home/open-home.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { ...openHome(db, lang), lang };
}

export default function HomeRoute() {
  const { lang, ...home } = useLoaderData<typeof loader>();
  return <HomeScreen home={home} lang={lang} />;
}
