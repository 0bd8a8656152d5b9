import type { Db } from "db/connection.ts";
import { findPeriods } from "db/repositories/retention.ts";
import { retentionKinds } from "~/domain/case/retention.ts";
import type { Lang } from "~/domain/lang.ts";
import { textsIn } from "~/i18n/page-texts.server.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
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

/** The pages that the texts lead to, by their names in `paths`. */
const pagesOf = (lang: Lang) => ({
  account: paths.account(lang),
  accessibility: paths.accessibility(lang),
  adviser: paths.adviser(lang),
  cities: paths.cities(lang),
  cityFacts: paths.cityFacts(lang),
  cityGuidance: paths.cityGuidance(lang),
  coordination: paths.coordination(lang),
  corrections: paths.corrections(lang),
  exampleQueue: paths.exampleQueue(lang),
  examples: paths.examples(lang),
  inquiries: paths.inquiries(lang),
  keptWordings: paths.keptWordings(lang),
  networkFacts: paths.networkFacts(lang),
  newPlan: paths.newPlan(lang),
  notifications: paths.notifications(lang),
  overview: paths.overview(lang),
  ownCity: paths.ownCity(lang),
  ownCitySettings: paths.ownCitySettings(lang),
  ownData: paths.ownData(lang),
  ownUnits: paths.ownUnits(lang),
  people: paths.people(lang),
  plans: paths.plans(lang),
  programmes: paths.programmes(lang),
  radar: paths.radar(lang),
  retention: paths.retention(lang),
  reviews: paths.reviews(lang),
  statementFeedback: paths.statementFeedback(lang),
  statementQueue: paths.statementQueue(lang),
  todos: paths.todos(lang),
  twoStep: paths.twoStep(lang),
  wordings: paths.wordings(lang),
});

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
    to: pagesOf(lang),
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
