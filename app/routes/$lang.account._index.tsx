import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePasswordFields, profileFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields, invalid } from "~/features/accounts/check-fields.ts";
import {
  endOtherSessions,
  endSession,
  openOwnAccount,
  saveProfile,
  tellPasswordChanged,
} from "~/features/accounts/own-account.server.ts";
import { type Done, OwnAccount } from "~/features/accounts/own-account-screen.tsx";
import { ownAccountView } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env, idleHours } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { changePassword, withCookies } from "~/server/passwords.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";
import { codeGuesses } from "~/server/second-step.server.ts";
import { sessionToken } from "~/server/session-cookie.server.ts";

const dones: readonly Done[] = ["saved", "password", "ended", "others"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const account = openOwnAccount(db, actor, sessionToken(request.headers), { idleHours, now: new Date() });
  const wish = new URL(request.url).searchParams.get("done");
  const done = dones.find((one) => one === wish);
  return { lang, done, account: ownAccountView(db, account, lang), title: translator(lang, "accounts")("own.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const here = (done: Done, inLang = lang) => `${paths.account(inLang)}?done=${done}`;

  switch (textOf(form, "intent")) {
    case "end-session": {
      const ended = endSession(db, actor, textOf(form, "session"), new Date());
      return ended.ok ? redirect(here("ended")) : respond(ended.refusal);
    }
    case "end-others": {
      endOtherSessions(db, actor, sessionToken(request.headers) ?? "", new Date());
      return redirect(here("others"));
    }
    case "password": {
      const fields = checkFields(changePasswordFields, form);
      if (!fields.ok) return respond(fields.refusal);
      if (codeGuesses.wait(actor.id, Date.now()) > 0) return respond({ kind: "too-many" as const });
      const changed = await changePassword(request, fields.value.value);
      if (!changed.ok && changed.refusal.kind === "wrong-password")
        return respond(invalid("currentPassword", "wrong-password", {}).refusal);
      if (!changed.ok) return respond(changed.refusal);
      tellPasswordChanged(db, actor.id, (mailLang) => env.ORIGIN + paths.forgotPassword(mailLang), new Date());
      return redirect(here("password"), { headers: withCookies(changed.value) });
    }
    default: {
      const fields = checkFields(profileFields, form);
      if (!fields.ok) return respond(fields.refusal);
      saveProfile(db, actor, fields.value.value, new Date());
      return redirect(here("saved", fields.value.value.language));
    }
  }
}

export default function AccountPage() {
  const { lang, account, done } = useLoaderData<typeof loader>();
  return <OwnAccount lang={lang} account={account} done={done} refusal={useActionData<typeof action>()?.refusal} />;
}
