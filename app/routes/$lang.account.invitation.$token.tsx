import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation, isForAnyone, openInvitation } from "~/features/accounts/accept-invitation.server.ts";
import { acceptFields, acceptFirstFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { AcceptInvitation } from "~/features/accounts/password-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { withCookies } from "~/server/passwords.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, statusOf, valueOrLeave } from "~/server/respond.server.ts";
import { signIn } from "~/server/sign-in.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = translator(lang, "accounts");
  const opened = openInvitation(db, params.token ?? "", new Date());
  if (!opened.ok) {
    return data(
      { lang, title: t("invitation.expiredTitle"), invitation: undefined },
      { status: statusOf(opened.refusal) },
    );
  }
  const { email, name, language } = opened.value;
  return data({ lang, title: t("invitation.title"), invitation: { email, name, language } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { token = "" } = params;
  const form = valueOrLeave(await readForm(request));
  const opened = openInvitation(db, token, new Date());
  if (!opened.ok) return respond(opened.refusal);
  const fields = checkFields(isForAnyone(opened.value) ? acceptFirstFields : acceptFields, form);
  if (!fields.ok) return respond(fields.refusal);

  const { value } = fields.value;
  const accepted = await acceptInvitation(db, token, { email: "", ...value }, new Date());
  if (!accepted.ok) return respond(accepted.refusal);
  const signedIn = await signIn(request, { email: accepted.value, password: value.password });
  if (!signedIn.ok) return redirect(paths.signIn(value.language));
  const isGuest = opened.value.roles.length === 0;
  return redirect(paths[isGuest ? "plans" : "account"](value.language), {
    headers: withCookies(signedIn.value.cookies),
  });
}

export default function InvitationPage() {
  const { lang, invitation } = useLoaderData<typeof loader>();
  return <AcceptInvitation lang={lang} invitation={invitation} refusal={useActionData<typeof action>()?.refusal} />;
}
