import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Lang } from "~/domain/lang.ts";
import { SecondStep } from "~/features/accounts/two-step-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { safeTarget } from "~/server/safe-redirect.server.ts";
import { awaitingUser, takeSecondStep } from "~/server/second-step.server.ts";

/** Who took the step already, such as with a second click, is sent on from there. */
const signInAndOn = (lang: Lang, to: string): string => `${paths.signIn(lang)}?to=${encodeURIComponent(to)}`;

export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const to = safeTarget(new URL(request.url).searchParams.get("to"), lang);
  if (awaitingUser(request) === undefined) throw redirect(signInAndOn(lang, to));
  return { lang, to, title: translator(lang, "twoStep")("second.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const form = valueOrLeave(await readForm(request));
  const to = safeTarget(textOf(form, "to"), lang);
  const taken = takeSecondStep(request, textOf(form, "code"));
  if (taken.ok) return redirect(to);
  if (taken.refusal.kind === "signed-out") return redirect(signInAndOn(lang, to));
  return data({ refusal: taken.refusal, to }, { status: statusOf(taken.refusal) });
}

export default function SecondStepRoute() {
  const { lang, to } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SecondStep lang={lang} to={sent?.to ?? to} refusal={sent?.refusal} />;
}
