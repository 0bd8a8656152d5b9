import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields, invalid } from "~/features/accounts/check-fields.ts";
import { invite } from "~/features/accounts/invite.server.ts";
import { openPeople } from "~/features/accounts/people.server.ts";
import { InvitePerson } from "~/features/accounts/people-screens.tsx";
import { cityOptions, newUnitOf, unitOptions } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { mayInvite } from "~/server/invitation-limit.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { units, cities } = valueOrLeave(openPeople(db, actor, {}, new Date()));
  const title = translator(lang, "accounts")("people.inviteTitle");
  return { lang, units: unitOptions(units, cities, lang), cities: cityOptions(cities, lang), title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const now = new Date();
  const { cities } = valueOrLeave(openPeople(db, actor, {}, now));
  const fields = checkFields(inviteFields, form);
  if (!fields.ok) return respond(fields.refusal);

  const { value, typed } = fields.value;
  if (!mayInvite(actor.id, now)) return respond(invalid("email", "too-many-invitations", typed).refusal);
  const linkTo = (lang: typeof value.language, token: string) => env.ORIGIN + paths.invitation(lang, token);
  const asked = { ...value, unitId: value.unitId || null, newUnit: newUnitOf(value, cities) };
  const invited = invite(db, actor, asked, { now, linkTo, typed });
  return invited.ok ? redirect(`${paths.people(langOf(params))}?done`) : respond(invited.refusal);
}

export default function InvitePage() {
  const page = useLoaderData<typeof loader>();
  return <InvitePerson {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
