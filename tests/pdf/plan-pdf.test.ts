import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { spokenText } from "tests/support/pdf-reader.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { type Block, plainText } from "~/domain/document.ts";
import { languages } from "~/domain/lang.ts";
import { openPlanDocument } from "~/features/plans/documents/open-full.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";

/** Every text of the document, as its page shows it. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case "answers":
      return block.items.flatMap(({ label, remark, content }) => [label, remark ?? "", ...content.flatMap(textsOf)]);
    case "table":
      return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat().map(plainText)];
    case "list":
      return block.items.map(plainText);
    case "free-text":
    case "heading":
      return [block.text];
    case "paragraph":
    case "note":
      return [plainText(block.text)];
    default:
      return [];
  }
}

/** Spaces, line ends and divided words are the layout's own. */
const letters = (text: string): string => text.normalize("NFC").replace(/[\s\u00ad\u2010-]+/g, "");

const plans = { "full, in Finnish": tamperePlan, "light, in English": ouluPlan, "just begun": undefined };

test.each(Object.entries(plans))(
  "nothing of a plan that is %s is left out of its PDF, in any language",
  async (_name, plan) => {
    const db = libraryDatabase();
    const owner = anActor(db, { city: plan?.cityId ?? "tampere" });
    const id = plan ? writePlan(db, owner, plan, noon) : aPlan(db, owner);
    for (const lang of languages) {
      const model = openPlanDocument(db, owner, id, lang, noon);
      if (!model.ok) throw new Error("no document");
      const spoken = letters(await spokenText(await writeDocument(model.value, documentLabels(lang))));
      const texts = model.value.blocks.flatMap(textsOf).filter((text) => text !== "");
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => !spoken.includes(letters(text)))).toEqual([]);
    }
  },
);
