import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { domainFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { inviteDomain, openDomains, withdrawDomain } from "~/features/accounts/invited-domains.server.ts";
import { type DomainsDone, InvitedDomains } from "~/features/accounts/invited-domains-screen.tsx";
import { cityOptions, domainRow, newUnitOf, unitOptions } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

const dones: readonly DomainsDone[] = ["invited", "withdrawn"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { domains, units, cities } = valueOrLeave(openDomains(db, actor));
  const wish = new URL(request.url).searchParams.get("done");
  return {
    lang,
    domains: domains.map((domain) => domainRow(domain, cities, env.providers, lang)),
    units: unitOptions(units, cities, lang),
    cities: cityOptions(cities, lang),
    hasProvider: env.providers.length > 0,
    done: dones.find((one) => one === wish),
    title: translator(lang, "identity")("domains.title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const now = new Date();
  const { cities } = valueOrLeave(openDomains(db, actor));
  const here = (done: DomainsDone) => redirect(`${paths.invitedDomains(lang)}?done=${done}`);

  if (textOf(form, "intent") === "withdraw") {
    valueOrLeave(withdrawDomain(db, actor, textOf(form, "domain"), now));
    return here("withdrawn");
  }
  const fields = checkFields(domainFields, form);
  if (!fields.ok) return respond(fields.refusal);
  const { value, typed } = fields.value;
  const invited = inviteDomain(db, actor, { ...value, newUnit: newUnitOf(value, cities) }, { now, typed });
  return invited.ok ? here("invited") : respond(invited.refusal);
}

export default function InvitedDomainsPage() {
  const page = useLoaderData<typeof loader>();
  return <InvitedDomains {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
