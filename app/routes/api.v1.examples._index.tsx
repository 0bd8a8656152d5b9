import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFilters } from "~/domain/library-filters.ts";
import { ok, refuse } from "~/domain/result.ts";
import { examplesJson } from "~/features/examples/example-json.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/public-json.server.ts";

/** A program is told what it asked wrongly; a page leaves it out and says so. */
export function loader({ request }: LoaderFunctionArgs) {
  return publicJson(request, () => {
    const { filters, ignored } = readFilters(new URL(request.url).searchParams);
    return ignored.length > 0
      ? refuse({ kind: "malformed" as const, parameters: ignored })
      : ok(examplesJson(db, filters, env.ORIGIN));
  });
}
