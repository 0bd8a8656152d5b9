import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unitFields } from "~/features/accounts/account-fields.server.ts";
import { checkFields } from "~/features/accounts/check-fields.ts";
import { Units } from "~/features/accounts/city-screens.tsx";
import { addUnit, openUnits, renameUnit, setUnitClosed } from "~/features/accounts/own-city.server.ts";
import { cityName } from "~/features/accounts/views.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { respond, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const kept = new URL(request.url).searchParams.get("city") ?? undefined;
  const { city, units } = valueOrLeave(openUnits(db, actor, kept));
  const name = cityName(city, lang);
  return {
    lang,
    kept,
    city: name,
    units: units.map((unit) => ({ id: unit.id, name: unit.name, isClosed: unit.closedAt !== null })),
    isDone: new URL(request.url).searchParams.has("done"),
    title: translator(lang, "accounts")("city.units"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const kept = new URL(request.url).searchParams.get("city") ?? undefined;
  valueOrLeave(openUnits(db, actor, kept));
  const form = valueOrLeave(await readForm(request));
  const intent = textOf(form, "intent");
  const unit = textOf(form, "unit");
  const back = () =>
    redirect(kept === undefined ? `${paths.ownUnits(lang)}?done` : `${paths.cityUnits(lang, kept)}&done`);

  if (intent === "close" || intent === "reopen") {
    const set = setUnitClosed(db, actor, unit, intent === "close", new Date());
    return set.ok ? back() : respond(set.refusal);
  }
  const isRename = intent === "rename";
  const field = isRename ? `name-${unit}` : "name";
  form.set("name", textOf(form, field));
  const fields = checkFields(unitFields, form);
  if (!fields.ok) {
    const { problems, typed, kind } = fields.refusal;
    return respond({ kind, problems: rekey(problems, field), typed: rekey(typed, field) });
  }
  const { name } = fields.value.value;
  const now = new Date();
  const saved = isRename ? renameUnit(db, actor, unit, name, now) : addUnit(db, actor, name, now, kept);
  return saved.ok ? back() : respond(saved.refusal);
}

/** The page has one field a unit, so the field that was sent is called by the unit. */
function rekey<Value>(values: Record<string, Value>, field: string): Record<string, Value> {
  return Object.fromEntries(Object.values(values).map((value) => [field, value]));
}

export default function UnitsPage() {
  const page = useLoaderData<typeof loader>();
  return <Units {...page} refusal={useActionData<typeof action>()?.refusal} />;
}
