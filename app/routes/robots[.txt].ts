import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/server/env.server.ts";
import { publicFile } from "~/server/open-data.server.ts";

/** Pages that need an account have nothing to find; each combination of choices is no page of its own. */
const closed = ["account", "plans", "reviews", "coordination", "city$", "city/", "outbox", "examples?*="];

export const loader = ({ request }: LoaderFunctionArgs) =>
  publicFile(request, {
    type: "text/plain; charset=utf-8",
    write: () =>
      [
        "User-agent: *",
        ...closed.map((path) => `Disallow: /*/${path}`),
        "",
        `Sitemap: ${env.ORIGIN}/sitemap.xml`,
        "",
      ].join("\n"),
  });
