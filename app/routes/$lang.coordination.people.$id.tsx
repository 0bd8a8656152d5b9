import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roleFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { endSessionsOf, openPerson, setRoles } from "~/features/accounts/people.server.ts";
import { EditPerson } from "~/features/accounts/people-screens.tsx";
import { unitOptions } from "~/features/accounts/views.server.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { person, units, cities } = valueOrLeave(openPerson(db, actor, params.id ?? ""));
  const { id, name, email, roles, unitId } = person;
  return { lang, person: { id, name, email, roles, unitId }, units: unitOptions(units, cities, lang), title: name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { id = "" } = params;
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  valueOrLeave(openPerson(db, actor, id));
  if (textOf(form, "intent") === "end-sessions") {
    valueOrLeave(endSessionsOf(db, actor, id, new Date()));
    return redirect(`${paths.people(langOf(params))}?done`);
  }
  const fields = checkFields(roleFields, form);
  if (!fields.ok) return respond(fields.refusal);

  const { value, typed } = fields.value;
  const next = { roles: value.roles, unitId: value.unitId || null };
  const saved = setRoles(db, actor, id, next, { now: new Date(), typed });
  return saved.ok ? redirect(`${paths.people(langOf(params))}?done`) : respond(saved.refusal);
}

export default function PersonPage() {
  const page = useLoaderData<typeof loader>();
  return <EditPerson {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
