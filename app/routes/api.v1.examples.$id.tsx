import type { LoaderFunctionArgs } from "@remix-run/node";
import { exampleJson } from "~/features/examples/example-json.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/public-json.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  return publicJson(request, () => exampleJson(db, params.id ?? "", env.ORIGIN));
}
