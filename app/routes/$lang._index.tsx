import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { translator } from "~/i18n/translator.ts";
import { langOf } from "~/server/lang.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const t = translator(langOf(params), "common");
  return { title: t("tagline") };
}

export default function Home() {
  const { t } = useTranslation("common");
  return <h1>{t("tagline")}</h1>;
}
