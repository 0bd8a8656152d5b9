import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import type { FactForm } from "~/features/network/facts/fact-fields.ts";
import { FactScreen } from "~/features/network/facts/fact-screen.tsx";
import { addFact, saveFact } from "~/features/network/facts/keep-facts.server.ts";
import { openFact, openNewFact } from "~/features/network/facts/open-facts.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

/** The fact at this address, or at `new` what the query says is to be added. */
async function pageOf({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { id = "" } = params;
  const { searchParams } = new URL(request.url);
  const wish = { subject: searchParams.get("subject") ?? "", kind: searchParams.get("kind") ?? "" };
  const page = valueOrLeave(id === "new" ? openNewFact(db, actor, { ...wish, lang }) : openFact(db, actor, id, lang));
  return { actor, lang, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await pageOf(args);
  const title = `${translator(lang, "facts")(`kinds.${page.kind}`)} – ${page.subjectTitle}`;
  return { title, page, today: dayInHelsinki(new Date()) };
}

const textsOf = (form: FormData, name: string): string[] => form.getAll(name).filter((one) => typeof one === "string");

function readFactForm(form: FormData): FactForm {
  const text = (name: string) => textOf(form, name);
  return {
    ...{ version: text("version"), fi: text("fi"), sv: text("sv"), en: text("en"), number: text("number") },
    ...{ lead: text("lead"), partners: textsOf(form, "partners"), checkedOn: text("checkedOn") },
    ...{ publishers: textsOf(form, "publishers"), addresses: textsOf(form, "addresses") },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await pageOf(args);
  const form = valueOrLeave(await readForm(args.request));
  const typed = readFactForm(form);
  const now = new Date();
  const { subject, kind } = page;
  const saved = page.fact
    ? saveFact(db, actor, page.fact.id, { intent: textOf(form, "intent"), form: typed }, now)
    : addFact(db, actor, { subject, kind, form: typed }, now);
  if (saved.ok) throw redirect(`${page.back}${page.back.includes("?") ? "&" : "?"}done=saved`);
  const { refusal } = saved;
  if (refusal.kind === "not-found") valueOrLeave(saved);
  const problems = refusal.kind === "invalid" ? refusal.problems : [];
  return data(
    { refusal: { kind: refusal.kind }, hasChanged: refusal.kind === "changed", refused: { typed, problems } },
    { status: statusOf(refusal) },
  );
}

export default function FactRoute() {
  const { page, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <FactScreen page={page} today={today} refused={answer?.refused} hasChanged={answer?.hasChanged ?? false} />;
}
