import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFilters } from "~/domain/library-filters.ts";
import { examplesAtom } from "~/features/open-data/examples-atom.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicFile } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { filters } = readFilters(new URL(request.url).searchParams);
  return publicFile(request, {
    type: "application/atom+xml; charset=utf-8",
    write: () => examplesAtom(db, filters, { lang, origin: env.ORIGIN, now: new Date() }),
  });
}
