import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteColleagueFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields, invalid } from "~/features/accounts/check-fields.ts";
import { Colleagues } from "~/features/accounts/city-screens.tsx";
import { invite, withdrawInvitation } from "~/features/accounts/invite.server.ts";
import { openColleagues } from "~/features/accounts/own-city.server.ts";
import { reopenAccount } from "~/features/accounts/people.server.ts";
import { openUndelivered } from "~/features/accounts/undelivered.server.ts";
import { cityName, invitationRow, personRow } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { mayInvite } from "~/server/invitation-limit.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { city, people, invitations, units } = valueOrLeave(openColleagues(db, actor, new Date()));
  const name = cityName(city, lang);
  return {
    lang,
    city: name,
    people: people.map((person) => personRow(person, "", lang)),
    invitations: invitations.map((invitation) => invitationRow(invitation, lang)),
    units: units.map((unit) => ({ id: unit.id, name: unit.name })),
    undelivered: valueOrLeave(openUndelivered(db, actor, new Date())).length,
    isDone: new URL(request.url).searchParams.has("done"),
    title: translator(lang, "accounts")("city.title", { city: name }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  valueOrLeave(openColleagues(db, actor, new Date()));
  const form = valueOrLeave(await readForm(request));
  const now = new Date();
  const intent = textOf(form, "intent");
  const back = () => redirect(`${paths.ownCity(lang)}?done`);

  switch (intent) {
    case "reopen": {
      const opened = reopenAccount(db, actor, textOf(form, "person"), now);
      return opened.ok ? back() : respond(opened.refusal);
    }
    case "withdraw": {
      const withdrawn = withdrawInvitation(db, actor, textOf(form, "invitation"), new Date());
      return withdrawn.ok ? back() : respond(withdrawn.refusal);
    }
    default: {
      const fields = checkFields(inviteColleagueFields, form);
      if (!fields.ok) return respond(fields.refusal);
      const { value, typed } = fields.value;
      if (!mayInvite(actor.id, now)) return respond(invalid("email", "too-many-invitations", typed).refusal);
      const linkTo = (to: typeof lang, token: string) => env.ORIGIN + paths.invitation(to, token);
      const invited = invite(db, actor, { ...value, roles: ["officer"] }, { now, linkTo, typed });
      return invited.ok ? back() : respond(invited.refusal);
    }
  }
}

export default function CityPage() {
  const page = useLoaderData<typeof loader>();
  return <Colleagues {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
