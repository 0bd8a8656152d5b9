import { letters } from "tests/support/pdf-answers.ts";
import { spokenText } from "tests/support/pdf-reader.ts";
import { noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Block, DocumentModel } from "~/domain/document.ts";
import { plainText } from "~/domain/document.ts";
import { requirementOf, type Track, tracks } from "~/domain/form/asked.ts";
import type { Question, QuestionTexts } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { emptyForm } from "~/features/plans/documents/empty-form.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";

const steps = [...currentForm.steps, ...currentForm.parts.filter(({ id }) => id === "statistics")];
const formIn = (track: Track, lang: Lang): DocumentModel => emptyForm(currentForm, { track, lang, createdAt: noon });
const answersOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === "answers" ? block.items : []));

const asked = (track: Track) =>
  steps.flatMap(({ questions, texts }) =>
    questions.flatMap((question) => {
      const own = texts.questions[question.id];
      return own && requirementOf(question, track).rule !== "not-asked" ? [{ question, texts: own }] : [];
    }),
  );

const everyForm = tracks.flatMap((track) => languages.map((lang) => ({ track, lang })));

/** What the paper must have for an answer of the kind: words of its options or columns, or a line to write on. */
function expectedOf({ kind }: Question, texts: QuestionTexts, lang: Lang): string[] {
  if (kind.kind === "rows") return kind.columns.map(({ id }) => JSON.stringify(texts.columns?.[id]?.label[lang]));
  if ("codes" in kind && !("labels" in kind))
    return ['"box"', ...kind.codes.map((code) => JSON.stringify(texts.options?.[code]?.[lang]))];
  if (kind.kind === "yesno" || kind.kind === "tick") return ['"box"'];
  return kind.kind === "shown" ? [] : ['"blank"'];
}

describe("the form to print", () => {
  test.each(everyForm)(
    "asks in the $track track, in $lang, every question with its help and a place to answer",
    ({ track, lang }) => {
      const items = answersOf(formIn(track, lang).blocks);
      const questions = asked(track);
      expect(items.map(({ label }) => label)).toEqual(questions.map(({ texts }) => texts.label[lang]));
      for (const [place, { question, texts }] of questions.entries()) {
        const content = items[place]?.content ?? [];
        if (texts.help) expect(content[0]).toEqual({ type: "paragraph", text: texts.help[lang] });
        for (const part of expectedOf(question, texts, lang))
          expect(JSON.stringify(content), question.id).toContain(part);
      }
    },
  );

  test("says when a question is asked, in the words of the form", () => {
    const remarks = answersOf(formIn("full", "en").blocks).map(({ remark }) => remark ?? "");
    const object = asked("full").find(({ question }) => question.id === "object")?.texts.label.en;
    expect(remarks.filter((remark) => remark.startsWith("Asked only if “")).length).toBeGreaterThan(30);
    expect(remarks).toContain(`Asked only if “${object}” is: Mixed contract. Tick one`);
  });

  test("reads out every question in order", async () => {
    const model = formIn("light", "sv");
    const spoken = letters(await spokenText(await writeDocument(model, documentLabels("sv"))));
    let from = 0;
    for (const { texts } of asked("light")) {
      const at = spoken.indexOf(letters(plainText(texts.label.sv)), from);
      expect(at, texts.label.sv).toBeGreaterThan(0);
      from = at;
    }
  });
});
