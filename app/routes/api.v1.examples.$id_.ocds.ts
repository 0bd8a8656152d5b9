import type { LoaderFunctionArgs } from "@remix-run/node";
import { exampleOcds } from "~/features/open-data/examples-ocds.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const asked = { origin: env.ORIGIN, prefix: env.OCID_PREFIX, publisher: env.OPERATOR_NAME, now: new Date() };
  return publicJson(request, { read: () => exampleOcds(db, params.id ?? "", asked) });
}
