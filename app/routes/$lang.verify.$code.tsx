import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openVerification } from "~/features/plans/documents/open-verification.server.ts";
import { VerificationScreen } from "~/features/plans/documents/verification-screen.tsx";
import { translator } from "~/i18n/translator.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { stampOf } from "~/server/verification.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const title = translator(lang, "verify")("title");
  const stamp = stampOf(params.code ?? "");
  const headers = { "Cache-Control": "no-store" };
  if (!stamp) return data({ title, lang, page: null }, { status: 404, headers });
  return data({ title, lang, page: openVerification(db, stamp, lang) }, { headers });
}

export default function VerifyPage() {
  const { lang, page } = useLoaderData<typeof loader>();
  return <VerificationScreen lang={lang} page={page} />;
}
