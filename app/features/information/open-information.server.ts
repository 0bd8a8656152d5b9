import type { Db } from "db/connection.ts";
import { findPeriods } from "db/repositories/retention.ts";
import { type Actor, hasRole, type Role, roles } from "~/domain/case/actor.ts";
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

/** Pages that the texts lead to, by their names in `paths`: those that anybody opens, if only after signing in. */
const openToAll = [
  "account",
  "accessibility",
  "adviser",
  "cities",
  "examples",
  "inquiries",
  "notifications",
  "ownData",
  "plans",
  "privacy",
  "programmes",
  "statementFeedback",
  "todos",
  "twoStep",
  "wordings",
] as const;

/** Those of one role. */
const openTo = {
  officer: ["newPlan"],
  expert: ["reviews"],
  "city-lead": ["cityFacts", "cityGuidance", "log", "ownCity", "ownCitySettings", "ownUnits"],
  coordinator: [
    "coordination",
    "corrections",
    "exampleQueue",
    "keptWordings",
    "log",
    "networkFacts",
    "overview",
    "people",
    "radar",
    "retention",
    "statementQueue",
  ],
} as const satisfies Record<Role, readonly (keyof typeof paths)[]>;

/** Addresses for the texts. What somebody may not open has none, and its words stand there without a link. */
function pagesFor(actor: Actor | undefined, lang: Lang): Record<string, string> {
  const own = roles.filter((role) => actor && hasRole(actor, role)).flatMap((role) => openTo[role]);
  const closed = roles.flatMap((role) => openTo[role]).map((name) => [name, ""]);
  const open = [...openToAll, ...own].map((name) => [name, paths[name](lang)]);
  return Object.fromEntries([...closed, ...open]);
}

const withoutAddress = /\[([^\]]+)\]\(\)/g;

/** The privacy notice lists the periods that the nightly job carries out. */
export function openPrivacy(db: Db, lang: Lang, operator: Operator): InfoText & { description: string } {
  const t = translator(lang, "personalData");
  const periods = findPeriods(db);
  const lines = retentionKinds.map((kind) => {
    const period = t("retention.period", { what: t(`retention.kinds.${kind}`), days: periods[kind] });
    return `- ${period}, ${t(`retention.why.${kind}`)}`;
  });
  return openInformation("privacy", lang, operator, { periods: lines.join("\n") });
}

/** One of the pages of plain text, with the operator's name and addresses in their places. */
export function openInformation(
  page: InformationPage,
  lang: Lang,
  operator: Operator,
  { actor, periods = "" }: { actor?: Actor | undefined; periods?: string } = {},
): InfoText & { description: string } {
  const t = textsIn(lang).getFixedT(lang, "information");
  const given = {
    operator: operator.name ?? t("operator.unnamed"),
    contact: [operator.name, operator.address, operator.email].filter(Boolean).join(", ") || t("operator.noContact"),
    email: operator.email ?? t("operator.noContact"),
    dataProtection: operator.dataProtection ?? t("operator.noDataProtection"),
    periods,
    to: pagesFor(actor, lang),
  };
  const texts = t(page, { returnObjects: true, ...given });
  return {
    title: texts.title,
    lead: texts.lead,
    description: texts.lead,
    sections: Object.values(texts.sections).map(({ heading, text }) => ({
      heading,
      text: text.replace(withoutAddress, "$1"),
    })),
    dated: t("dated"),
  };
}
