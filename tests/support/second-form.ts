import { long, O, pub, question } from "~/domain/form/define.ts";
import type { FormMove } from "~/domain/form/form-move.ts";
import type { FormVersion, QuestionTexts, Step } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";

const named = (label: string): QuestionTexts => ({ label: { fi: `${label} (fi)`, sv: `${label} (sv)`, en: label } });

/** Step 2 asked a little otherwise: one question in new words, a new one, one no longer asked, one split in two. */
function otherNeed(need: Step): Step {
  const { "affected-count": gone, "tried-before": split, ...texts } = need.texts.questions;
  const kept = need.questions.filter(({ id }) => texts[id] !== undefined);
  const added = ["winter-effects", "tried-here", "tried-elsewhere"].map((id) => question(id, long(1500), O, O, pub));
  const newTexts = {
    ...texts,
    "need-statement": named("What has to change"),
    "winter-effects": named("Effects in winter"),
    "tried-here": named("Tried in our city"),
    "tried-elsewhere": named("Tried elsewhere"),
  };
  return { ...need, questions: [...kept, ...added], texts: { ...need.texts, questions: newTexts } };
}

/** A version of the form that the tests release after the current one. */
export const secondForm: FormVersion = {
  ...currentForm,
  id: "2099-test",
  steps: currentForm.steps.map((step) => (step.id === "need" ? otherNeed(step) : step)),
};

export const toSecondForm: FormMove = { splits: { "tried-before": ["tried-here", "tried-elsewhere"] } };
