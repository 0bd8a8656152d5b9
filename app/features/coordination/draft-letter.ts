import type { DecisionKind } from "~/domain/case/decision.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { recommendationOf } from "~/domain/case/review.ts";
import { rubricOf } from "~/domain/case/rubrics.ts";
import type { Translate } from "~/i18n/translator.ts";
import type { ReviewsSay } from "./load-decision.server.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A part of the letter: its heading and its lines; nothing when there is nothing to say. */
const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`# ${heading}`, lines.join("\n")] : [];

/** The letter as the reviews suggest it, in the plan's language. The coordinator makes it their own. */
export function draftLetter(kind: DecisionKind, plan: Plan, says: ReviewsSay, t: Translate<"coordination">): string {
  const { given, openMustFix, labelOf, isReviewed } = says;
  const facts = { title: plan.title, number: plan.number, revision: plan.revision };
  const isClaimed = kind === "approve" || kind === "ask-changes";
  const lang = plan.language;
  const recommended = given.flatMap(({ review, answers }) => {
    const found = recommendationOf(answers);
    return found ? [`- ${review.expertName}: ${rubricOf(review.rubric).recommendations[found][lang]}`] : [];
  });
  const strengths = given.flatMap(({ answers }) =>
    ["strength-1", "strength-2"].flatMap((field) => (answers[field]?.trim() ? [`- ${oneLine(answers[field])}`] : [])),
  );
  const mustFix = openMustFix.map(({ question, text }) => `- ${labelOf(question)}: ${oneLine(text)}`);
  const consider = given.flatMap(({ comments }) =>
    comments
      .filter((comment) => comment.kind === "consider")
      .map(({ question, text }) => `- ${labelOf(question)}: ${oneLine(text)}`),
  );
  const answered = given.flatMap(({ review, answers }) => {
    const text = answers["answer-to-questions"]?.trim();
    return text ? [`${review.expertName}: ${text}`] : [];
  });
  return [
    isClaimed && !isReviewed ? t(`letter.unreviewed.${kind}`, facts) : t(`letter.opening.${kind}`, facts),
    ...part(t("letter.recommendations"), recommended),
    ...part(t("letter.strengths"), strengths),
    ...part(t(kind === "approve" ? "letter.mustFixLeft" : "letter.mustFix"), mustFix),
    ...part(t("letter.consider"), consider),
    ...part(t("letter.questions"), answered),
    t(`letter.closing.${kind}`),
  ].join("\n\n");
}
