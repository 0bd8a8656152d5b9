import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { langOf } from "~/server/lang.server.ts";
import { goToProvider } from "~/server/provider-visit.server.ts";
import { safeTarget } from "~/server/safe-redirect.server.ts";

/** On to the identity provider of one's organisation. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const to = safeTarget(new URL(request.url).searchParams.get("to"), lang);
  const { location, cookie } = await goToProvider(request, params.provider, lang, to);
  return redirect(location, { headers: { "Set-Cookie": cookie } });
}
