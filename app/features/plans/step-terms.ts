import { allTexts } from "~/domain/form/all-texts.ts";
import type { QuestionTexts, Step } from "~/domain/form/question.ts";
import { type GlossaryTerm, glossary } from "~/domain/glossary.ts";
import type { Lang } from "~/domain/lang.ts";
import { type TermView, termView } from "~/domain/term-view.ts";
import { termsIn } from "~/domain/terms-in.ts";

/** The texts of a form version never change, so each question is read once. */
const known = new WeakMap<QuestionTexts, readonly GlossaryTerm[]>();

function termsOf(texts: QuestionTexts): readonly GlossaryTerm[] {
  const found = known.get(texts) ?? termsIn(allTexts(texts));
  known.set(texts, found);
  return found;
}

/** The legal terms that these questions of a step use, in the order of the glossary. */
export function termsOfStep({ texts }: Step, questions: readonly string[], lang: Lang): TermView[] {
  const used = new Set(
    questions.flatMap((id) => {
      const own = texts.questions[id];
      return own ? termsOf(own) : [];
    }),
  );
  return glossary.filter((term) => used.has(term)).map((term) => termView(term, lang));
}
