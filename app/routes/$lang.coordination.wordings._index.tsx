import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KeptWordingsScreen } from "~/features/wordings/kept-wordings-screen.tsx";
import { openKeptWordings } from "~/features/wordings/open-kept-wordings.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const page = valueOrLeave(openKeptWordings(db, actor, lang));
  return { lang, title: translator(lang, "wordings")("keep.title"), page };
}

export default function KeptWordingsPage() {
  return <KeptWordingsScreen {...useLoaderData<typeof loader>()} />;
}
