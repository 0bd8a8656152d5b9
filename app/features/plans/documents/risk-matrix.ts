import type { Block } from "~/domain/document.ts";
import type { Answers } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { numberOf } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";
import { type PlacedRisk, riskFigure } from "~/domain/risks/figure.ts";
import { translator } from "~/i18n/translator.ts";

const placed = (answers: Answers): PlacedRisk[] =>
  answers.rows("risks").map(({ cells }) => ({
    name: typeof cells.risk === "string" ? cells.risk : "–",
    likelihood: numberOf(cells.likelihood) ?? 0,
    effect: numberOf(cells.effect) ?? 0,
  }));

/** The risks drawn by likelihood and effect, with the names of their numbers; nothing without risks. */
export function riskMatrix(
  form: FormVersion,
  answers: Answers,
  { lang, language }: { lang: Lang; language: Lang },
): Block[] {
  const risks = placed(answers);
  const columns = textsOf(form, "risks")?.columns;
  const level = (code: string): string => columns?.likelihood?.options?.[code]?.[lang] ?? code;
  if (risks.length === 0) return [];
  const words = {
    caption: translator(lang, "planDocuments")("riskMatrix"),
    likelihood: columns?.likelihood?.label[lang] ?? "",
    effect: columns?.effect?.label[lang] ?? "",
    levels: [level("1"), level("2"), level("3")],
  } as const;
  const names = risks.map(({ name }) => name);
  return [riskFigure(risks, words), { type: "list", marker: "decimal", items: names, lang: language }];
}
