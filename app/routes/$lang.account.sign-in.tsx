import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignIn } from "~/features/accounts/sign-in-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { findActor } from "~/server/actor.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { withCookies } from "~/server/passwords.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { safeTarget } from "~/server/safe-redirect.server.ts";
import { signIn } from "~/server/sign-in.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const to = safeTarget(searchParams.get("to"), lang);
  if (findActor(request)) throw redirect(to);
  const title = translator(lang, "accounts")("signIn.title");
  return { lang, to, title, isDemo: env.MODE === "demo", isReset: searchParams.has("reset") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const form = valueOrLeave(await readForm(request));

  const email = textOf(form, "email");
  const to = safeTarget(textOf(form, "to"), lang);
  const signedIn = await signIn(request, { email, password: textOf(form, "password") });
  if (signedIn.ok) {
    const { cookies, awaitsCode } = signedIn.value;
    const next = awaitsCode ? `${paths.secondStep(lang)}?to=${encodeURIComponent(to)}` : to;
    return redirect(next, { headers: withCookies(cookies) });
  }
  return data({ refusal: signedIn.refusal, email: email.slice(0, 320), to }, { status: statusOf(signedIn.refusal) });
}

export default function SignInPage() {
  const { lang, to, isDemo, isReset } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SignIn
      lang={lang}
      to={sent?.to ?? to}
      email={sent?.email}
      refusal={sent?.refusal}
      isDemo={isDemo}
      isReset={isReset}
    />
  );
}
