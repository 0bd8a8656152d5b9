import type { LoaderFunctionArgs } from "@remix-run/node";
import { ok } from "~/domain/result.ts";
import { suggestCpv } from "~/features/cpv/find-cpv.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return publicJson(request, { read: () => ok(suggestCpv(db, typed, lang)) });
}
