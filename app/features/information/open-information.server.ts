import type { Db } from "db/connection.ts";
import { findPeriods } from "db/repositories/retention.ts";
import { retentionKinds } from "~/domain/case/retention.ts";
import type { Lang } from "~/domain/lang.ts";
import { textsIn } from "~/i18n/page-texts.server.ts";
import { translator } from "~/i18n/translator.ts";
import type { InfoText } from "~/ui/info-page.tsx";

export type InformationPage = "help" | "accessibility" | "privacy" | "terms";

/** Who runs this installation, from its settings. */
export interface Operator {
  name: string | undefined;
  email: string | undefined;
  address: string | undefined;
  /** Who answers for data protection, and how they are reached. */
  dataProtection: string | undefined;
}

/** The privacy notice lists the periods that the nightly job carries out. */
export function openPrivacy(db: Db, lang: Lang, operator: Operator): InfoText & { description: string } {
  const t = translator(lang, "personalData");
  const periods = findPeriods(db);
  const lines = retentionKinds.map((kind) => {
    const period = t("retention.period", { what: t(`retention.kinds.${kind}`), days: periods[kind] });
    return `- ${period}, ${t(`retention.why.${kind}`)}`;
  });
  return openInformation("privacy", lang, operator, lines.join("\n"));
}

/** One of the pages of plain text, with the operator's name and addresses in their places. */
export function openInformation(
  page: InformationPage,
  lang: Lang,
  operator: Operator,
  periods = "",
): InfoText & { description: string } {
  const t = textsIn(lang).getFixedT(lang, "information");
  const given = {
    operator: operator.name ?? t("operator.unnamed"),
    contact: [operator.name, operator.address, operator.email].filter(Boolean).join(", ") || t("operator.noContact"),
    email: operator.email ?? t("operator.noContact"),
    dataProtection: operator.dataProtection ?? t("operator.noDataProtection"),
    periods,
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
