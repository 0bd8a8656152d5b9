import type { ExampleContent, ExampleQuestion, NarrativeField } from "../example.ts";
import type { Lang } from "../lang.ts";

type ToldField = NarrativeField | "procedureNote";

/** What an example can tell the writer of a step of the plan form. */
interface StepCases {
  /** The fields of an example that speak of what the step asks, the most direct first. */
  fields: readonly ToldField[];
  /** Questions of the library that are this step's own. */
  questions: ExampleQuestion[];
  /** What a case found here was looked at for, as a code of `used-for`. */
  usedFor?: string;
}

const steps: Readonly<Record<string, StepCases>> = {
  basics: { fields: ["solution"], questions: ["buy-jointly"], usedFor: "need" },
  need: { fields: ["need", "users", "earlierSituation"], questions: ["involve-users"], usedFor: "need" },
  goals: { fields: ["outcomes"], questions: ["pay-for-results"], usedFor: "results" },
  market: { fields: ["dialogue"], questions: ["hold-dialogue"], usedFor: "dialogue" },
  novelty: { fields: ["novelty", "solution"], questions: ["choose-procedure"], usedFor: "need" },
  resources: { fields: ["resources"], questions: ["buy-jointly"] },
  procedure: { fields: ["procedureNote"], questions: ["choose-procedure"], usedFor: "procedure" },
  criteria: {
    fields: ["requirements"],
    questions: ["write-functional-requirements", "score-carbon"],
    usedFor: "criteria",
  },
  rights: { fields: ["rights"], questions: ["handle-rights"], usedFor: "rights" },
  schedule: { fields: ["difficulties", "schedule"], questions: ["stop", "pilot"], usedFor: "risks" },
  contract: { fields: ["contract"], questions: ["pay-for-results", "pilot"], usedFor: "contract" },
  sending: { fields: ["outcomes"], questions: ["pay-for-results"], usedFor: "results" },
  outcome: { fields: ["outcomes", "difficulties"], questions: ["stop"], usedFor: "results" },
};

/** Undefined for a step that no example speaks of. */
export const casesOfStep = (step: string): StepCases | undefined => steps[step];

/** What stands in for a field that the example does not tell: always named for what it is. */
const otherwise: readonly ToldField[] = ["lessons", "solution", "outcomes", "need"];

export interface Told {
  field: ToldField;
  text: string;
  lang: Lang;
  /** The text speaks of the step itself. */
  isDirect: boolean;
}

/** What an example tells of a step, in one of its languages. `noteLang` is that of what its source says. */
export function toldOfStep(
  content: ExampleContent,
  { fields }: StepCases,
  { textLang, noteLang }: { textLang: Lang; noteLang: Lang },
): Told | undefined {
  const texts = content.texts[textLang] ?? {};
  for (const field of [...fields, ...otherwise]) {
    const isNote = field === "procedureNote";
    const text = isNote ? content.procedureNote : texts[field];
    if (text) return { field, text, lang: isNote ? noteLang : textLang, isDirect: fields.includes(field) };
  }
  return undefined;
}
