import type { LoaderFunctionArgs } from "@remix-run/node";
import type { OpenExample } from "~/domain/open-example.ts";
import { type Result, refuse } from "~/domain/result.ts";
import { exampleJson, langAsked } from "~/features/open-data/example-json.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { publicJson } from "~/server/open-data.server.ts";

type NotGiven = { kind: "malformed"; parameters: string[] } | { kind: "not-found" };

export function loader({ request, params }: LoaderFunctionArgs) {
  return publicJson(request, {
    read: (): Result<OpenExample, NotGiven> => {
      const lang = langAsked(new URL(request.url).searchParams);
      return lang === undefined
        ? refuse({ kind: "malformed", parameters: ["lang"] })
        : exampleJson(db, params.id ?? "", { origin: env.ORIGIN, lang });
    },
  });
}
