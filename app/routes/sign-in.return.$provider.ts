import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withCookies } from "~/server/passwords.server.ts";
import { comeFromProvider } from "~/server/provider-visit.server.ts";

/** Where the identity provider sends the person back. Its address is registered there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { location, cookies } = await comeFromProvider(request, params.provider);
  return redirect(location, { headers: withCookies(cookies) });
}
