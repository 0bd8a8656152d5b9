import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayInHelsinki } from "~/domain/day.ts";
import { filtersToSearch, readFilters } from "~/domain/library-filters.ts";
import { examplesXlsx } from "~/features/open-data/examples-xlsx.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { nameOfResult, publicFile } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const today = dayInHelsinki(new Date());
  const { filters } = readFilters(new URL(request.url).searchParams);
  return publicFile(request, {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: `${nameOfResult(filtersToSearch({ ...filters, page: 1 }))}-${lang}.xlsx`,
    heavy: true,
    write: () => examplesXlsx(db, filters, { lang, origin: env.ORIGIN, today }),
  });
}
