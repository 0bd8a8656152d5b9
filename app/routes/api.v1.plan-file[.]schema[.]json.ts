import type { LoaderFunctionArgs } from "@remix-run/node";
import { ok } from "~/domain/result.ts";
import { planFileJsonSchema } from "~/features/plans/plan-file/json-schema.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) =>
  publicJson(request, { read: () => ok(planFileJsonSchema()) });
