import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newPasswordFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { NewPassword } from "~/features/accounts/password-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { langOf } from "~/server/lang.server.ts";
import { isResetOpen, resetPassword } from "~/server/passwords.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const isOpen = await isResetOpen(params.token ?? "");
  const title = translator(lang, "accounts")(isOpen ? "reset.newTitle" : "reset.expiredTitle");
  return data({ lang, title, isOpen }, { status: isOpen ? 200 : statusOf({ kind: "expired" }) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const form = valueOrLeave(await readForm(request));
  const fields = checkFields(newPasswordFields, form);
  if (!fields.ok) return respond(fields.refusal);

  const changed = await resetPassword(request, params.token ?? "", fields.value.value.password);
  return changed.ok ? redirect(`${paths.signIn(lang)}?reset`) : respond(changed.refusal);
}

export default function NewPasswordPage() {
  const { lang, isOpen } = useLoaderData<typeof loader>();
  return <NewPassword lang={lang} isOpen={isOpen} refusal={useActionData<typeof action>()?.refusal} />;
}
