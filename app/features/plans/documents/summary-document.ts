import type { Answer, Content, DocumentModel } from "~/domain/document.ts";
import type { Answers } from "~/domain/form/answers.ts";
import { numberOf } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";
import { cutMark, shortened } from "~/domain/shortened.ts";
import { translator } from "~/i18n/translator.ts";
import { rowsOf } from "./answer-content.ts";
import type { DocumentBase } from "./document-base.server.ts";
import { standingOf, statusOf } from "./full-document.ts";
import type { SaidAnswers } from "./said-answers.server.ts";

/** What the decision-maker is told (plan form, section 2). */
export const summaryQuestions = [
  "title",
  "records-number",
  "buyer-unit",
  "decisions",
  "summary",
  "need-statement",
  "goals",
  "innovation-words",
  "value-band",
  "procedure",
  "procedure-why",
  "notice-date",
  "in-use-by",
  "risks",
  "result-owner",
];

/** The summary itself may say more than the other texts, and gives way last. */
const summaryShare = 4;
const mostRows = 3;
/** With less room than this not even the title is whole: it is in letters that the font lacks, or all in W. */
const hardlyAny = 40;

type Row = Readonly<Record<string, string>>;

/** The rows of the risks in words, the highest risk first. */
function byHeight(risks: readonly Row[], answers: Answers): Row[] {
  const heights = answers
    .rows("risks")
    .map(({ cells }) => (numberOf(cells.likelihood) ?? 0) * (numberOf(cells.effect) ?? 0));
  return risks
    .map((row, place) => ({ row, height: heights[place] ?? 0 }))
    .toSorted((a, b) => b.height - a.height)
    .map(({ row }) => row);
}

/** Says the answers one by one, each within the room that the page has. */
function sayer({ said, withheld }: SaidAnswers, language: Lang, lang: Lang, letters: number) {
  const t = translator(lang, "planDocuments");
  const own = (text: string, part = 1) => [{ text: shortened(text, Math.ceil(letters * part)), lang: language }];
  const item = (id: string, content: Content[]): Answer[] => {
    const question = said.get(id);
    if (!question) return [];
    const none: Content = { type: "paragraph", text: t(withheld.has(id) ? "summary.withheld" : "toFill") };
    return [{ label: question.label, content: content.length > 0 ? content : [none] }];
  };
  return {
    /** Words in a paragraph; nothing where there are none. */
    words: (id: string): Answer[] => {
      const answer = said.get(id)?.answer;
      if (answer?.as !== "words") return item(id, []);
      const text =
        answer.typed || letters < hardlyAny ? own(answer.words, id === "summary" ? summaryShare : 1) : answer.words;
      return item(id, [{ type: "paragraph", text }]);
    },
    /** The first rows of a group, a line each. */
    rows: (id: string, rows: readonly Row[], say: (row: Row) => string): Answer[] => {
      const shown = rows.slice(0, mostRows).map((row) => own(say(row)));
      const more = rows.length - shown.length;
      const items = more > 0 ? [...shown, t("summary.more", { count: more })] : shown;
      return item(id, items.length > 0 ? [{ type: "list", marker: "bullet", items }] : []);
    },
  };
}

/**
 * One page for whoever decides, without confidential answers. `letters` is how long a text may be for all
 * to fit: what is longer ends at a word with a sign, and the page says that the plan has the rest.
 */
export function summaryDocument(base: DocumentBase, given: SaidAnswers, lang: Lang, letters: number): DocumentModel {
  const t = translator(lang, "planDocuments");
  const plans = translator(lang, "plans");
  const { plan } = base;
  const { line, mark } = standingOf(base, plans);
  const say = sayer(given, plan.language, lang, letters);
  const rows = (id: string): Row[] => rowsOf(given.said.get(id)?.answer);
  const words = (id: string): string | undefined => {
    const answer = given.said.get(id)?.answer;
    return answer?.as === "words" ? answer.words : undefined;
  };
  const days = ["notice-date", "in-use-by"].map(
    (id) => `${given.said.get(id)?.label}: ${words(id) ?? t(given.withheld.has(id) ? "summary.withheld" : "toFill")}`,
  );
  const title = words("title") ?? plans("overview.number", { number: plan.number });
  const items: Answer[] = [
    ...say.rows("decisions", rows("decisions"), ({ body, what, date }) => `${date}, ${body}: ${what}`),
    ...say.words("summary"),
    ...say.words("need-statement"),
    ...say.rows("goals", rows("goals"), ({ goal, measure, today, target, unit, by }) => {
      const change = [today, target].filter(Boolean).join(" → ");
      return `${goal}: ${[change, unit].filter(Boolean).join(" ")}, ${by} (${measure})`;
    }),
    ...say.words("innovation-words"),
    ...say.words("value-band"),
    ...say.words("procedure"),
    ...say.words("procedure-why"),
    { label: t("summary.schedule"), content: [{ type: "list", marker: "bullet", items: days } as const] },
    ...say.rows("risks", byHeight(rows("risks"), given.answers), ({ risk, lowered }) => `${risk}: ${lowered}`),
    ...say.words("result-owner"),
  ];
  const isCut = JSON.stringify(items).includes(cutMark);
  const recordsNumber = words("records-number");
  return {
    lang,
    title: letters < hardlyAny ? shortened(title, letters) : title,
    subject: t("kinds.summary"),
    author: base.cityName,
    createdAt: base.createdAt,
    ...(recordsNumber ? { recordsNumber } : {}),
    statusLine: statusOf(base, plans),
    revisionLine: line,
    ...(mark ? { mark } : {}),
    coverFacts: [
      [plans("overview.number", { number: plan.number }), shortened(words("buyer-unit") ?? base.cityName, letters)],
    ],
    contents: false,
    dense: true,
    blocks: [
      { type: "answers", items },
      { type: "paragraph", text: isCut ? t("summary.cut", { mark: cutMark }) : t("summary.rest") },
    ],
  };
}
