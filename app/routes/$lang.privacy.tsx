import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openInformation } from "~/features/information/open-information.server.ts";
import { operator } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { InfoPage } from "~/ui/info-page.tsx";

export function loader({ params }: LoaderFunctionArgs) {
  return openInformation("privacy", langOf(params), operator);
}

export default function PrivacyRoute() {
  return <InfoPage page={useLoaderData<typeof loader>()} />;
}
