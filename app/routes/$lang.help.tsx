import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openInformation } from "~/features/information/open-information.server.ts";
import { findActor } from "~/server/actor.server.ts";
import { operator } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { InfoPage } from "~/ui/info-page.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  return openInformation("help", langOf(params), operator, { actor: findActor(request) });
}

export default function HelpRoute() {
  return <InfoPage page={useLoaderData<typeof loader>()} />;
}
