import type { LoaderFunctionArgs } from "@remix-run/node";
import { ok } from "~/domain/result.ts";
import { openApi } from "~/features/open-data/openapi.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => publicJson(request, { read: () => ok(openApi(env.ORIGIN)) });
