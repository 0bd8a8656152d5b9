import type { LoaderFunctionArgs } from "@remix-run/node";
import { filtersToSearch, readFilters } from "~/domain/library-filters.ts";
import { examplesCsv } from "~/features/open-data/examples-csv.server.ts";
import { db } from "~/server/db.server.ts";
import { nameOfResult, publicFile } from "~/server/open-data.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const { filters } = readFilters(new URL(request.url).searchParams);
  return publicFile(request, {
    type: "text/csv; charset=utf-8; header=present",
    name: `${nameOfResult(filtersToSearch({ ...filters, page: 1 }))}.csv`,
    heavy: true,
    write: () => examplesCsv(db, filters),
  });
}
