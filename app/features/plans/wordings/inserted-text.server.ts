import type { Answers } from "~/domain/form/answers.ts";
import type { Lang } from "~/domain/lang.ts";
import type { WordingContent } from "~/domain/wordings/wording.ts";
import { translator } from "~/i18n/translator.ts";
import type { PlaceInPlan } from "./place-in-plan.server.ts";

/** A text of the bank as it goes into an answer, in the language of the plan: its source stands under it. */
export function insertedText({ text, source }: WordingContent, lang: Lang): string {
  const t = translator(lang, "wordings");
  const facts = { name: source.name[lang], address: source.address };
  const line = t(source.address ? "sourceLineWithAddress" : "sourceLine", facts);
  return `${text[lang]}\n${line}`.normalize("NFC");
}

/** Whether the answer holds the text already, in the place where it would go. */
export function hasText(answers: Answers, { question, place }: Pick<PlaceInPlan, "question" | "place">, text: string) {
  if (place.kind === "answer") return (answers.text(question.id) ?? "").includes(text);
  return answers.rows(question.id).some(({ cells }) => {
    const cell = cells[place.column];
    return typeof cell === "string" && cell.includes(text);
  });
}
