import type { Result } from "~/domain/result.ts";
import { publicTag } from "./public-page.server.ts";
import { type AnyRefusal, statusOf } from "./respond.server.ts";

/** Open data: readable from any site, `304` while it is unchanged, refusals as JSON too. */
export function publicJson<Value, Refusal extends AnyRefusal>(
  request: Request,
  read: () => Result<Value, Refusal>,
): Response {
  const { tag, isKnown } = publicTag(request);
  const headers = new Headers({
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=60",
  });
  if (isKnown) {
    headers.set("ETag", tag);
    return new Response(null, { status: 304, headers });
  }
  const result = read();
  if (!result.ok) return Response.json({ error: result.refusal }, { status: statusOf(result.refusal), headers });
  headers.set("ETag", tag);
  return Response.json(result.value, { headers });
}
