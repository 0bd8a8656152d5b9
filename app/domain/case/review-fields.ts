import { readPosted } from "../form/kinds/kinds.ts";
import { languages } from "../lang.ts";
import { ok, type Result, refuse } from "../result.ts";
import { scoreField, settledField, whyField } from "./review.ts";
import {
  type CriterionId,
  cannotJudge,
  confidences,
  criterionIds,
  points,
  type Rubric,
  recommendations,
  routes,
} from "./rubric.ts";

/** A review is written in parts, each with an address of its own: what the author asked, each criterion, the conclusion. */
export type PartId = "changes" | "questions" | CriterionId | "conclusion";

/** Parts in the order they are written. What changed since the last round comes first, where there was one. */
export const partsOf = ({ criteria }: Rubric, round: number): PartId[] => [
  ...(round > 1 ? (["changes"] as const) : []),
  "questions",
  ...criteria.map(({ id }) => id),
  "conclusion",
];

export const isCriterion = (part: string): part is CriterionId => criterionIds.some((id) => id === part);

const conclusionFields = [
  "strength-1",
  "strength-2",
  "recommendation",
  "route",
  "overall",
  "confidence",
  "language",
  "minutes",
  "private-note",
] as const;

/** Fields that a part asks. `openItems` are the must-fix items of earlier rounds that nobody has settled. */
export function fieldsOfPart(part: PartId, openItems: readonly string[]): string[] {
  if (part === "changes") return openItems.map(settledField);
  if (part === "questions") return ["answer-to-questions"];
  return part === "conclusion" ? [...conclusionFields] : [scoreField(part), whyField(part)];
}

/** The part where a field is answered; comments are made beside the answers, so their count is mended in the conclusion. */
export function partOfField(field: string): PartId {
  if (field.startsWith("settled:")) return "changes";
  if (field === "answer-to-questions") return "questions";
  const criterion = field.replace(/^(score|why):/, "");
  return isCriterion(criterion) ? criterion : "conclusion";
}

const longest = 10_000;
const mostMinutes = 6000;

export type FieldRule = "unknown-field" | "unknown-choice" | "text-legal" | "text-too-long" | "minutes-format";

/** A text as a field keeps it: line breaks alike, composed letters, no control characters. */
export function readText(typed: string): Result<string, { rule: FieldRule }> {
  const read = readPosted({ kind: "long", max: longest }, { "": [typed] });
  if (!read.success) return refuse({ rule: typed.length > longest ? "text-too-long" : "text-legal" });
  const text = typeof read.data === "string" ? read.data : "";
  return text.length > longest ? refuse({ rule: "text-too-long" }) : ok(text);
}

function choiceOf(options: readonly string[], typed: string): Result<string, { rule: FieldRule }> {
  return typed === "" || options.includes(typed) ? ok(typed) : refuse({ rule: "unknown-choice" });
}

/** Reads what was posted for a field of the review. "" takes an answer back. */
export function readReviewField(
  field: string,
  typed: string,
  openItems: readonly string[],
): Result<string, { rule: FieldRule }> {
  if (openItems.some((id) => field === settledField(id))) return choiceOf(["yes", "no"], typed);
  const criterion = criterionIds.find((id) => field === scoreField(id) || field === whyField(id));
  if (criterion) return field === scoreField(criterion) ? readScore(typed) : readText(typed);
  switch (field) {
    case "recommendation":
      return choiceOf(recommendations, typed);
    case "route":
      return choiceOf(routes, typed);
    case "confidence":
      return choiceOf(confidences, typed);
    case "language":
      return choiceOf(languages, typed);
    case "minutes":
      return readMinutes(typed);
    case "answer-to-questions":
    case "strength-1":
    case "strength-2":
    case "overall":
    case "private-note":
      return readText(typed);
    default:
      return refuse({ rule: "unknown-field" });
  }
}

const readScore = (typed: string) => choiceOf([...points.map(String), cannotJudge], typed);

function readMinutes(typed: string): Result<string, { rule: FieldRule }> {
  const text = typed.trim();
  if (text === "") return ok("");
  return /^\d{1,4}$/.test(text) && Number(text) <= mostMinutes
    ? ok(String(Number(text)))
    : refuse({ rule: "minutes-format" });
}
