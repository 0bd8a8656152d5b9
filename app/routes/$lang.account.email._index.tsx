import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { emailFields } from "~/features/accounts/account-fields.server.ts";
import { askEmailChange, proofsOf } from "~/features/accounts/change-email.server.ts";
import { checkFields, waits } from "~/features/accounts/check-fields.ts";
import { ChangeEmail } from "~/features/accounts/email-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";
import { seal } from "~/server/seal.server.ts";
import { codeGuesses } from "~/server/second-step.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const isSent = new URL(request.url).searchParams.has("sent");
  return {
    lang,
    email: actor.email,
    proofs: proofsOf(db, actor),
    isSent,
    title: translator(lang, "identity")(isSent ? "email.sentTitle" : "email.title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const fields = checkFields(emailFields, form);
  if (!fields.ok) return respond(fields.refusal);
  const now = new Date();
  if (codeGuesses.wait(actor.id, now.getTime()) > 0) return respond(waits(fields.value.typed));
  const linkTo = (lang: typeof actor.language, token: string) => env.ORIGIN + paths.confirmEmail(lang, token);
  const asked = await askEmailChange(db, seal, actor, fields.value.value, { now, linkTo });
  return asked.ok ? redirect(`${paths.changeEmail(langOf(params))}?sent`) : respond(asked.refusal);
}

export default function ChangeEmailPage() {
  const page = useLoaderData<typeof loader>();
  return <ChangeEmail {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
