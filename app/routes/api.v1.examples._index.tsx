import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFilters } from "~/domain/library-filters.ts";
import { ok, refuse } from "~/domain/result.ts";
import { examplesJson, langAsked } from "~/features/open-data/example-json.server.ts";
import { linkHeader } from "~/features/open-data/pages-of.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

/** A program is told what it asked wrongly; a page leaves it out and says so. */
export function loader({ request }: LoaderFunctionArgs) {
  return publicJson(request, {
    read: () => {
      const search = new URL(request.url).searchParams;
      const lang = langAsked(search);
      const { filters, ignored } = readFilters(search);
      const wrong = lang === undefined ? [...ignored, "lang"] : ignored;
      return lang === undefined || wrong.length > 0
        ? refuse({ kind: "malformed" as const, parameters: wrong })
        : ok(examplesJson(db, filters, { origin: env.ORIGIN, lang }));
    },
    headersOf: ({ links }) => ({ Link: linkHeader(links) }),
  });
}
