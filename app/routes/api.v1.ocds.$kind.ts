import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFilters } from "~/domain/library-filters.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { examplesOcds, type OcdsPage, packageKinds } from "~/features/open-data/examples-ocds.server.ts";
import { linkHeader } from "~/features/open-data/pages-of.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

type NotGiven = { kind: "malformed"; parameters: readonly string[] } | { kind: "not-found" };

export function loader({ request, params }: LoaderFunctionArgs) {
  return publicJson(request, {
    read: (): Result<OcdsPage, NotGiven> => {
      const kind = packageKinds.find((one) => one === params.kind);
      if (!kind) return refuse({ kind: "not-found" });
      const { filters, ignored } = readFilters(new URL(request.url).searchParams);
      if (ignored.length > 0) return refuse({ kind: "malformed", parameters: ignored });
      const asked = { origin: env.ORIGIN, prefix: env.OCID_PREFIX, publisher: env.OPERATOR_NAME, now: new Date() };
      return ok(examplesOcds(db, kind, filters, asked));
    },
    bodyOf: ({ content }) => content,
    headersOf: ({ links }) => ({ Link: linkHeader(links) }),
  });
}
