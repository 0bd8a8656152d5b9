import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { ExampleScreen, WithdrawnScreen } from "~/features/examples/example-screen.tsx";

import { showExample } from "~/features/examples/show-example.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const today = dayInHelsinki(new Date());
  const headers = publicHeaders(request);
  const asked = { id: params.id ?? "", today, origin: env.ORIGIN, cityName: cityNameOf };
  const page = valueOrLeave(showExample(db, lang, asked));
  return data({ ...page, alternates: alternates(request) }, { headers, status: "withdrawn" in page ? 410 : 200 });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page, "article");

export default function ExampleRoute() {
  const page = useLoaderData<typeof loader>();
  return "withdrawn" in page ? <WithdrawnScreen page={page} /> : <ExampleScreen example={page} />;
}
