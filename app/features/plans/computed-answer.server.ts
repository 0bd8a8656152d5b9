import type { ComputedFact } from "~/domain/case/snapshot.ts";
import { type Lang, sayEuros } from "~/domain/lang.ts";
import { scheduleRows } from "~/domain/law/schedule-rows.ts";
import { procedureTexts } from "~/domain/law/texts/procedures.ts";
import { regimeTexts } from "~/domain/law/texts/regimes.ts";
import { noScheduleTexts, scheduleWords } from "~/domain/law/texts/schedule.ts";
import { findPlace } from "~/domain/standards/places.ts";
import { translator } from "~/i18n/translator.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";
import type { FieldView } from "./step-view.ts";

type Computed = FieldView["computed"];

function buyerFacts({ buyer }: AssessedPlan, lang: Lang): Computed {
  const t = translator(lang, "plans");
  const missing = t("computed.missing");
  const address = [buyer.street, [buyer.postalCode, buyer.town].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [
    { label: t("computed.city"), words: buyer.name[lang] },
    { label: t("computed.businessId"), words: buyer.businessId ?? missing },
    { label: t("computed.address"), words: address || missing },
    { label: "NUTS 3", words: `${buyer.nuts3} ${findPlace(buyer.nuts3)?.name[lang] ?? ""}`.trim() },
    { label: t("computed.legalType"), words: t("computed.legalTypeLocal") },
    { label: t("computed.activity"), words: t("computed.activityGeneral") },
    { label: t("computed.reviewBody"), words: t("computed.marketCourt") },
  ];
}

function priceShare({ answers }: AssessedPlan, lang: Lang): Computed {
  const share = answers.rows("award-criteria").reduce((sum, { cells }) => {
    const type = typeof cells.type === "object" && "code" in cells.type ? cells.type.code : "";
    return type === "quality" || typeof cells.weight !== "number" ? sum : sum + cells.weight;
  }, 0);
  return [{ label: translator(lang, "plans")("computed.priceShare"), words: `${share} %` }];
}

function adviserAnswer({ advice }: AssessedPlan, lang: Lang): Computed {
  const t = translator(lang, "plans");
  if (advice.kind === "no-object") return [{ label: t("computed.advice"), words: t("computed.sayObject") }];
  if (advice.kind === "no-value") return [{ label: t("computed.advice"), words: t("computed.sayValue") }];
  if (advice.kind === "refused") return [{ label: t("computed.advice"), words: t("computed.adviceRefused") }];
  if (advice.kind === "band-decides") {
    return [{ label: t("computed.advice"), words: t("computed.bandDecides") }];
  }
  const { answer, isBand } = advice;
  return [
    { label: t("computed.value"), words: sayEuros(answer.estimatedValueEur, lang) },
    ...(isBand ? [{ label: t("computed.precision"), words: t("computed.bandIsEnough") }] : []),
    { label: t("computed.regime"), words: regimeTexts[answer.regime].name[lang] },
    { label: t("computed.recommended"), words: procedureTexts[answer.recommended].name[lang] },
    { label: t("computed.law"), words: answer.legalBasis.join(", ") },
  ];
}

function timeline({ schedule }: AssessedPlan, lang: Lang): Computed {
  if (schedule.ok) return scheduleRows(schedule.value, lang);
  const { kind } = schedule.refusal;
  const words = kind === "no-advice" ? scheduleWords.noAdvice : noScheduleTexts[kind];
  return [{ label: scheduleWords.outcome[lang], words: words[lang] }];
}

/** The computed answers of the form, in words: never stored but in a frozen revision. */
export function computedAnswer(question: string, assessed: AssessedPlan, lang: Lang): Computed {
  switch (question) {
    case "buyer-facts":
      return buyerFacts(assessed, lang);
    case "price-share":
      return priceShare(assessed, lang);
    case "adviser-answer":
      return adviserAnswer(assessed, lang);
    case "timeline":
      return timeline(assessed, lang);
    default:
      return [];
  }
}

/** The same in three languages at once, as a snapshot keeps it. */
export const computedFacts =
  (assessed: AssessedPlan) =>
  (question: string): ComputedFact[] => {
    const [sv, en] = [computedAnswer(question, assessed, "sv"), computedAnswer(question, assessed, "en")];
    return computedAnswer(question, assessed, "fi").map((fi, index) => ({
      label: { fi: fi.label, sv: sv[index]?.label ?? "", en: en[index]?.label ?? "" },
      words: { fi: fi.words, sv: sv[index]?.words ?? "", en: en[index]?.words ?? "" },
    }));
  };
