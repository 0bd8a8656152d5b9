import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/paths.ts";
import { guessLang } from "~/server/lang.server.ts";

/** The front page in the language that the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  const lang = guessLang("/", request.headers.get("Accept-Language"));
  return redirect(paths.home(lang), { headers: { Vary: "Accept-Language", "Cache-Control": "no-cache" } });
}
