import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isSignInProblem } from "~/features/accounts/sign-in-problems.ts";
import { SignIn } from "~/features/accounts/sign-in-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { findSignedIn } from "~/server/actor.server.ts";
import { env, operator } from "~/server/env.server.ts";
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
  if (findSignedIn(request)) throw redirect(to);
  const title = translator(lang, "accounts")("signIn.title");
  const wish = searchParams.get("problem");
  return {
    lang,
    to,
    title,
    isDemo: env.MODE === "demo",
    isReset: searchParams.has("reset"),
    problem: isSignInProblem(wish) ? wish : undefined,
    providers: env.providers.map(({ id, name }) => ({ id, name })),
    operatorEmail: operator.email,
  };
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
  const { title, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SignIn {...page} to={sent?.to ?? page.to} email={sent?.email} refusal={sent?.refusal} />;
}
