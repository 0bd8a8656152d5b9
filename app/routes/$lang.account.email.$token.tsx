import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmEmailChange, openEmailChange } from "~/features/accounts/change-email.server.ts";
import { ConfirmEmail } from "~/features/accounts/email-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { respond, statusOf } from "~/server/respond.server.ts";
import { sessionToken } from "~/server/session-cookie.server.ts";

/** Opened from the new mailbox, signed in or not. Programs that look at links in mail only get this far. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = translator(lang, "identity");
  const isDone = new URL(request.url).searchParams.has("done");
  if (isDone) return data({ lang, title: t("email.doneTitle"), email: undefined, isDone });
  const opened = openEmailChange(db, params.token ?? "", new Date());
  if (opened.ok) return data({ lang, title: t("email.confirmTitle"), email: opened.value.email, isDone });
  return data({ lang, title: t("email.expiredTitle"), email: undefined, isDone }, { status: statusOf(opened.refusal) });
}

export function action({ request, params }: ActionFunctionArgs) {
  const { token = "" } = params;
  const confirmed = confirmEmailChange(db, token, sessionToken(request.headers) ?? "", new Date());
  return confirmed.ok ? redirect(`${paths.confirmEmail(langOf(params), token)}?done`) : respond(confirmed.refusal);
}

export default function ConfirmEmailPage() {
  return <ConfirmEmail {...useLoaderData<typeof loader>()} />;
}
