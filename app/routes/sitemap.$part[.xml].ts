import type { LoaderFunctionArgs } from "@remix-run/node";
import { regions } from "~/features/network/network-content.server.ts";
import { sitemapPart } from "~/features/open-data/sitemap.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicFile } from "~/server/open-data.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const site = { origin: env.ORIGIN, regions: regions.map(({ id }) => id) };
  return publicFile(request, {
    type: "application/xml; charset=utf-8",
    write: () => valueOrLeave(sitemapPart(db, site, params.part ?? "")),
  });
}
