import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignOut } from "~/features/accounts/sign-in-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { langOf } from "~/server/lang.server.ts";
import { signOut, withCookies } from "~/server/passwords.server.ts";
import { providerSignOutOf } from "~/server/provider-visit.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { lang, title: translator(lang, "accounts")("signOut.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const providerPage = await providerSignOutOf(request);
  const headers = withCookies(await signOut(request));
  // On a shared computer "back" must not show what was open.
  headers.set("Clear-Site-Data", '"cache"');
  return redirect(providerPage ?? paths.home(langOf(params)), { headers });
}

export default function SignOutPage() {
  const { lang } = useLoaderData<typeof loader>();
  return <SignOut lang={lang} />;
}
