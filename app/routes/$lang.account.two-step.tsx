import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginSetUp, confirmSetUp, openTwoStep, renewCodes, turnOff } from "~/features/accounts/two-step.server.ts";
import { TwoStep } from "~/features/accounts/two-step-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";
import { seal } from "~/server/seal.server.ts";
import { codeGuesses, signedInAt } from "~/server/second-step.server.ts";

const momentOf = (request: Request) => ({ signedInAt: signedInAt(request), now: new Date() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = openTwoStep(db, seal, actor, env.TWO_STEP, momentOf(request));
  return { lang, page, title: translator(lang, "twoStep")("title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const [intent, code, now] = [textOf(form, "intent"), textOf(form, "code"), new Date()];
  const proof = textOf(form, "proof");
  const isGuess = intent !== "begin" || proof !== "";
  if (isGuess && codeGuesses.wait(actor.id, now.getTime()) > 0) return respond({ kind: "too-many" as const });
  if (intent === "begin") {
    const begun = await beginSetUp(db, seal, actor, proof, momentOf(request));
    return begun.ok ? redirect(paths.twoStep(lang)) : respond(begun.refusal);
  }
  if (intent === "off") {
    const off = turnOff(db, seal, actor, code, { now, rule: env.TWO_STEP });
    return off.ok ? redirect(paths.twoStep(lang)) : respond(off.refusal);
  }
  const made = (intent === "renew" ? renewCodes : confirmSetUp)(db, seal, actor, code, now);
  if (made.ok) codeGuesses.forget(actor.id);
  // Shown in the answer to the form itself and stored nowhere: whoever opens the page again sees none.
  return made.ok ? data({ codes: made.value }, { headers: { "Cache-Control": "no-store" } }) : respond(made.refusal);
}

export default function TwoStepRoute() {
  const { lang, page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const codes = sent && "codes" in sent ? sent.codes : undefined;
  const refusal = sent && "refusal" in sent ? sent.refusal : undefined;
  return <TwoStep lang={lang} page={page} codes={codes} refusal={refusal} />;
}
