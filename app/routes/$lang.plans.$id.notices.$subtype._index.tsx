import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NoticeScreen } from "~/features/plans/notice-screen.tsx";
import { openNotice } from "~/features/plans/plan-notice.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const asked = { subtype: params.subtype ?? "", lang, now: new Date() };
  const page = valueOrLeave(openNotice(db, actor, params.id ?? "", asked));
  const name = translator(lang, "publishing")(`notices.${page.subtype}`);
  return { lang, title: `${name} – ${page.plan.title}`, page };
}

export default function NoticePage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <NoticeScreen lang={lang} page={page} />;
}
