import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cityFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { CitySettingsForm } from "~/features/accounts/city-screens.tsx";
import { openSettings, saveSettings } from "~/features/accounts/own-city.server.ts";
import { cityName } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const kept = new URL(request.url).searchParams.get("city") ?? undefined;
  const city = valueOrLeave(openSettings(db, actor, kept));
  const { nuts3, municipalityCode, ...settings } = city;
  return {
    lang,
    kept,
    city: cityName(city, lang),
    codes: { nuts3, municipalityCode },
    settings,
    isDone: new URL(request.url).searchParams.has("done"),
    title: translator(lang, "accounts")("city.settings"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const kept = new URL(request.url).searchParams.get("city") ?? undefined;
  const form = valueOrLeave(await readForm(request));
  valueOrLeave(openSettings(db, actor, kept));
  const fields = checkFields(cityFields, form);
  if (!fields.ok) return respond(fields.refusal);

  valueOrLeave(saveSettings(db, actor, fields.value.value, new Date(), kept));
  return redirect(
    kept === undefined ? `${paths.ownCitySettings(lang)}?done` : `${paths.citySettings(lang, kept)}&done`,
  );
}

export default function CitySettingsPage() {
  const page = useLoaderData<typeof loader>();
  return <CitySettingsForm {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
