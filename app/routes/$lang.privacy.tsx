import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPrivacy } from "~/features/information/open-information.server.ts";
import { db } from "~/server/db.server.ts";
import { operator } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { InfoPage } from "~/ui/info-page.tsx";

export function loader({ params }: LoaderFunctionArgs) {
  return openPrivacy(db, langOf(params), operator);
}

export default function PrivacyRoute() {
  return <InfoPage page={useLoaderData<typeof loader>()} />;
}
