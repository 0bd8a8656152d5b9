import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openProfile, readProfile, saveProfile } from "~/features/coordination/expert-profile.server.ts";
import { ProfileScreen } from "~/features/coordination/profile-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm } from "~/server/read-form.server.ts";
import { statusOf, valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openProfile(db, actor, { room: "coordination", userId: params.id ?? "" }, lang));
  const back = { href: paths.person(lang, page.userId), text: page.name };
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { lang, title: translator(lang, "coordination")("profile.title"), page, back, isSaved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const typed = readProfile(valueOrLeave(await readForm(request)));
  const saved = saveProfile(db, actor, { room: "coordination", userId: params.id ?? "" }, typed, new Date());
  if (saved.ok) return redirect(`${paths.expertProfile(lang, params.id ?? "")}?saved`);
  const { refusal } = saved;
  if (refusal.kind === "not-found") throw data(refusal, { status: statusOf(refusal) });
  return data({ refusal, refused: { problems: refusal.problems, typed } }, { status: statusOf(refusal) });
}

export default function ProfilePage() {
  const { page, back, isSaved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return <ProfileScreen page={page} isOwn={false} back={back} isSaved={isSaved && !refused} refused={refused} />;
}
