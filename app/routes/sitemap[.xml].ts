import type { LoaderFunctionArgs } from "@remix-run/node";
import { regions } from "~/features/network/network-content.server.ts";
import { sitemap } from "~/features/open-data/sitemap.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicFile } from "~/server/open-data.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) =>
  publicFile(request, {
    type: "application/xml; charset=utf-8",
    write: () => sitemap(db, { origin: env.ORIGIN, regions: regions.map(({ id }) => id) }),
  });
