import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPublishing } from "~/features/plans/open-publishing.server.ts";
import { PublishingScreen } from "~/features/plans/publishing-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { env } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const asked = { lang, prefix: env.OCID_PREFIX, now: new Date() };
  const page = valueOrLeave(openPublishing(db, actor, params.id ?? "", asked));
  return { lang, title: `${translator(lang, "publishing")("title")} – ${page.plan.title}`, page };
}

export default function NoticesPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <PublishingScreen lang={lang} page={page} />;
}
