import { data, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyFormScreen } from "~/features/plans/documents/empty-form-screen.tsx";
import { findActor } from "~/server/actor.server.ts";
import { openEmptyForm, trackInAddress } from "~/server/empty-form.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { alternates, publicHeaders } from "~/server/public-page.server.ts";
import { pageHead } from "~/ui/page-links.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const track = trackInAddress(params);
  const headers = publicHeaders(request);
  const document = openEmptyForm(track, lang, findActor(request));
  const { title, statusLine: description } = document;
  return data({ title, description, document, track, alternates: alternates(request) }, { headers });
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageHead(page);

export default function EmptyFormRoute() {
  const { document, track } = useLoaderData<typeof loader>();
  return <EmptyFormScreen document={document} track={track} />;
}
