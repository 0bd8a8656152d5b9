import type { ExampleQuestion, NarrativeField } from "../example.ts";

/** Where an answer goes in the example: into a text, or into a field that is not running text. */
export type Target =
  | { text: NarrativeField }
  | {
      field: "title" | "summary" | "partners" | "theme" | "object" | "cpv" | "procedure" | "procedure-note" | "novelty";
    }
  | { field: "year" | "taken-up" | "suppliers" | "contact" | "sources" };

interface TravelRule {
  question: string;
  to: Target;
  /** The columns of a group that go along; all others stay in the plan. */
  columns?: readonly string[];
  /** It proposes this question of the library as one that the example answers. */
  answers?: ExampleQuestion;
}

const intoText = (text: NarrativeField, ...questions: readonly (string | Omit<TravelRule, "to">)[]): TravelRule[] =>
  questions.map((one) => (typeof one === "string" ? { question: one, to: { text } } : { ...one, to: { text } }));

/** Plan form, 9.2: nothing that does not stand here ever leaves the plan. In the order of the example. */
export const travelTable: readonly TravelRule[] = [
  { question: "title", to: { field: "title" } },
  { question: "summary", to: { field: "summary" } },
  { question: "joint-buyers", to: { field: "partners" }, columns: ["organisation"], answers: "buy-jointly" },
  { question: "themes", to: { field: "theme" } },
  { question: "object", to: { field: "object" } },
  { question: "cpv-main", to: { field: "cpv" } },
  { question: "cpv-more", to: { field: "cpv" } },
  ...intoText("need", "need-statement", "who-affected", "affected-count", "if-nothing"),
  ...intoText("earlierSituation", "tried-before", { question: "goals", columns: ["goal", "today", "unit"] }),
  { question: "novelty-to", to: { field: "novelty" } },
  { question: "novelty-in", to: { field: "novelty" } },
  ...intoText("novelty", "innovation-words"),
  ...intoText("users", "user-involvement", { question: "user-involvement-how", answers: "involve-users" }),
  ...intoText(
    "dialogue",
    "dialogue-state",
    { question: "dialogue-plan", columns: ["way", "date"] },
    "dialogue-companies",
    { question: "dialogue-findings", answers: "hold-dialogue" },
  ),
  { question: "out-procedure", to: { field: "procedure" } },
  { question: "procedure", to: { field: "procedure" } },
  { question: "procedure-why", to: { field: "procedure-note" }, answers: "choose-procedure" },
  ...intoText(
    "requirements",
    { question: "requirements", columns: ["requirement"] },
    { question: "award-criteria", columns: ["criterion", "type", "weight"] },
  ),
  ...intoText(
    "contract",
    "contract-model",
    "contract-how",
    "contract-options",
    { question: "stages", columns: ["stage", "result", "gate"], answers: "pilot" },
    { question: "pay-for-results", answers: "pay-for-results" },
  ),
  ...intoText(
    "rights",
    "rights-model",
    { question: "rights-why", answers: "handle-rights" },
    "data-terms",
    "data-measures",
  ),
  { question: "notice-date", to: { field: "year" } },
  { question: "out-notice-sent", to: { field: "year" } },
  ...intoText("schedule", "in-use-by", "out-award-date", "out-contract-date"),
  { question: "out-in-use", to: { field: "taken-up" } },
  ...intoText("resources", { question: "project-group", columns: ["role", "days"] }, "funding", "funding-details"),
  { question: "out-suppliers", to: { field: "suppliers" }, columns: ["name", "size", "start-up"] },
  ...intoText("difficulties", { question: "stop-reason", answers: "stop" }, "stop-kind", "out-complaint"),
  ...intoText("lessons", "stop-lessons"),
  ...intoText("copying", "wider-value"),
  { question: "contact-name", to: { field: "contact" } },
  { question: "out-notices", to: { field: "sources" }, columns: ["link"] },
];
