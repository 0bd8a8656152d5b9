import { type AdviceView, adviceView } from "~/domain/advice/advice-view.ts";
import { type AdviserQuery, readAdviserQuery, writeAdviserQuery } from "~/domain/advice/adviser-query.ts";
import { type Asked, askAdviser } from "~/domain/advice/ask-adviser.ts";
import { lineKinds } from "~/domain/advice/line-kinds.ts";
import { type ScheduleView, scheduleView } from "~/domain/advice/schedule-view.ts";
import type { WorksheetView } from "~/domain/advice/worksheet-view.ts";
import type { Lang } from "~/domain/lang.ts";
import { partKinds } from "~/domain/law/adviser-input.ts";
import { codeTexts } from "~/domain/law/texts/inputs.ts";
import { valueRules } from "~/domain/law/texts/value-rules.ts";
import type { Worksheet } from "~/domain/law/value.ts";
import { formatMoney } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type AdviserForm, adviserForm, type FieldOption } from "./adviser-form.ts";

export interface AdviserPage {
  lang: Lang;
  title: string;
  description: string;
  query: AdviserQuery;
  form: AdviserForm;
  choices: { line: readonly FieldOption[]; part: readonly FieldOption[]; annexE: readonly FieldOption[] };
  answer: {
    advice: AdviceView;
    worksheet: WorksheetView | null;
    schedule: ScheduleView | null;
    links: { start: string; pdf: string; ics: string | null };
  } | null;
}

type Words = Translate<"adviser">;

export function worksheetView({ lines, totalEuros }: Worksheet, lang: Lang, t: Words): WorksheetView {
  return {
    lines: lines.map(({ line, euros, rule, law }, index) => ({
      key: String(index),
      what: line.kind === "part" || line.kind === "lot" ? "" : upper(sayLineKind(line.kind, t)),
      counted: formatMoney(euros, lang),
      rule: valueRules[rule].text[lang],
      law,
    })),
    sum: formatMoney(totalEuros, lang),
  };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sayLineKind = (kind: string, t: Words): string => {
  const known = lineKinds.find((each) => each === kind);
  return known ? t(`lineKinds.${known}`) : kind;
};

function linksOf(lang: Lang, query: AdviserQuery, hasSchedule: boolean) {
  const search = writeAdviserQuery(query);
  return {
    start: `${paths.newPlan(lang)}?${new URLSearchParams({ from: `adviser:${search}` })}`,
    pdf: `${paths.adviserPdf(lang)}?${search}`,
    ics: hasSchedule ? `${paths.adviserCalendar(lang)}?${search}` : null,
  };
}

function answerOf(asked: Asked, query: AdviserQuery, lang: Lang, t: Words): AdviserPage["answer"] {
  if (asked.state !== "answered") return null;
  const schedule = asked.schedule && scheduleView(asked.schedule, asked.inUseBy, lang);
  return {
    advice: adviceView(asked.answer, lang),
    worksheet: asked.worksheet && worksheetView(asked.worksheet, lang, t),
    schedule,
    links: linksOf(lang, query, schedule?.drawn != null),
  };
}

/** The page of the adviser for what stands in its address. */
export function openAdviser(params: URLSearchParams, lang: Lang, today: string): AdviserPage {
  const t = translator(lang, "adviser");
  const query = readAdviserQuery(params);
  const asked = askAdviser(query, today);
  const answer = answerOf(asked, query, lang, t);
  const kinds = codeTexts.contractType;
  return {
    lang,
    title: answer ? t("answered", { procedure: answer.advice.recommended.name }) : t("title"),
    description: t("description"),
    query,
    form: adviserForm(query, asked.state === "refused" ? asked.problems : [], lang, t),
    choices: {
      line: lineKinds.map((value) => ({ value, label: t(`lineKinds.${value}`) })),
      part: partKinds.map((value) => ({ value, label: kinds[value][lang] })),
      annexE: Object.entries(codeTexts.annexE).map(([value, text]) => ({ value, label: text[lang] })),
    },
    answer,
  };
}

/** A posted form has a field for every question; its address is made short, so that it can be shared. */
export const isLongAddress = (params: URLSearchParams): boolean => params.has("ask");
export const shortAddress = (params: URLSearchParams): string => writeAdviserQuery(readAdviserQuery(params));
