import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawInvitation } from "~/features/accounts/invite.server.ts";
import { openPeople, reopenAccount } from "~/features/accounts/people.server.ts";
import { PeopleList } from "~/features/accounts/people-screens.tsx";
import { openUndelivered } from "~/features/accounts/undelivered.server.ts";
import { cityOptions, invitationRow, peopleFilter, personRow } from "~/features/accounts/views.server.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const { filter, shown } = peopleFilter(searchParams);
  const { people, invitations, cities, removals } = valueOrLeave(openPeople(db, actor, filter, new Date()));
  const options = cityOptions(cities, lang);
  return {
    lang,
    people: people.map((person) => ({
      ...personRow(person, options.find((city) => city.value === person.cityId)?.label ?? "", lang),
      editPath: paths.person(lang, person.id),
    })),
    invitations: invitations.map((invitation) => invitationRow(invitation, lang)),
    cities: options,
    removals: removals.map(({ userId, name, askedAt }) => ({ userId, name, when: formatInstant(askedAt, lang) })),
    filter: shown,
    undelivered: valueOrLeave(openUndelivered(db, actor, new Date())).length,
    isDone: searchParams.has("done"),
    title: translator(lang, "accounts")("people.title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const now = new Date();
  valueOrLeave(openPeople(db, actor, {}, now));

  const intent = textOf(form, "intent");
  const outcome =
    intent === "withdraw"
      ? withdrawInvitation(db, actor, textOf(form, "invitation"), new Date())
      : reopenAccount(db, actor, textOf(form, "person"), now);
  valueOrLeave(outcome);
  return redirect(`${paths.people(lang)}?done`);
}

export default function PeoplePage() {
  const page = useLoaderData<typeof loader>();
  return <PeopleList {...page} />;
}
