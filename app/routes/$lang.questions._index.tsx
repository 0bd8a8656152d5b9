import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InquiriesScreen } from "~/features/inquiries/inquiries-screen.tsx";
import { openInquiries } from "~/features/inquiries/open-inquiries.server.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  return { title: translator(lang, "inquiries")("title"), page: openInquiries(db, actor, lang) };
}

export default function InquiriesRoute() {
  return <InquiriesScreen page={useLoaderData<typeof loader>().page} />;
}
