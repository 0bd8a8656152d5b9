import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { typedWords } from "~/domain/library-filters.ts";
import { GuidanceListScreen } from "~/features/guidance/guidance-list-screen.tsx";
import { openGuidanceList } from "~/features/guidance/open-guidance.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const search = new URL(request.url).searchParams;
  const wish = { q: typedWords(search), onlyOwn: search.has("own") };
  const list = valueOrLeave(openGuidanceList(db, actor, wish, lang));
  return { lang, title: translator(lang, "guidance")("title"), list };
}

export default function GuidanceListPage() {
  return <GuidanceListScreen {...useLoaderData<typeof loader>()} />;
}
