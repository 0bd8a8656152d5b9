import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSignIns } from "~/features/accounts/own-account.server.ts";
import { SignIns } from "~/features/accounts/two-step-screens.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  return { lang, lines: openSignIns(db, actor, lang), title: translator(lang, "twoStep")("signIns.title") };
}

export default function SignInsRoute() {
  return <SignIns {...useLoaderData<typeof loader>()} />;
}
