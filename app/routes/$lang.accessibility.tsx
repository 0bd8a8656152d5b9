import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openInformation } from "~/features/information/open-information.server.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { operator } from "~/server/env.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { LinkButton } from "~/ui/button.tsx";
import { InfoPage } from "~/ui/info-page.tsx";

export function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { lang, ...openInformation("accessibility", lang, operator) };
}

export default function AccessibilityRoute() {
  const { lang, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("feedback");
  return (
    <InfoPage page={page}>
      <p>
        <LinkButton href={paths.statementFeedback(lang)}>{t("statement.title")}</LinkButton>
      </p>
    </InfoPage>
  );
}
