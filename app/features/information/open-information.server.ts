import type { Lang } from "~/domain/lang.ts";
import { textsIn } from "~/i18n/page-texts.server.ts";
import type { InfoText } from "~/ui/info-page.tsx";

export type InformationPage = "help" | "accessibility" | "privacy" | "terms";

/** Who runs this installation, from its settings. */
export interface Operator {
  name: string | undefined;
  email: string | undefined;
  address: string | undefined;
}

/** One of the pages of plain text, with the operator's name and addresses in their places. */
export function openInformation(
  page: InformationPage,
  lang: Lang,
  operator: Operator,
): InfoText & { description: string } {
  const t = textsIn(lang).getFixedT(lang, "information");
  const given = {
    operator: operator.name ?? t("operator.unnamed"),
    contact: [operator.name, operator.address, operator.email].filter(Boolean).join(", ") || t("operator.noContact"),
    email: operator.email ?? t("operator.noContact"),
  };
  const texts = t(page, { returnObjects: true, ...given });
  return {
    title: texts.title,
    lead: texts.lead,
    description: texts.lead,
    sections: Object.values(texts.sections),
    dated: t("dated"),
  };
}
