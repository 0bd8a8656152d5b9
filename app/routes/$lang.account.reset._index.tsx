import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields, waits } from "~/features/accounts/check-fields.ts";
import { ForgotPassword } from "~/features/accounts/password-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { langOf } from "~/server/lang.server.ts";
import { askForReset } from "~/server/passwords.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.has("sent");
  return { isSent, title: translator(langOf(params), "accounts")(isSent ? "reset.sentTitle" : "reset.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const form = valueOrLeave(await readForm(request));
  const fields = checkFields(resetFields, form);
  if (!fields.ok) return respond(fields.refusal);

  const asked = await askForReset(request, fields.value.value.email);
  return asked.ok ? redirect(`${paths.forgotPassword(lang)}?sent`) : respond(waits(fields.value.typed));
}

export default function ForgotPasswordPage() {
  const { isSent } = useLoaderData<typeof loader>();
  return <ForgotPassword isSent={isSent} refusal={useActionData<typeof action>()?.refusal} />;
}
