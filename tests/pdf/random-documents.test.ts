import fc from "fast-check";
import { expect, test } from "vitest";
import { headingLevels } from "~/domain/document";
import { writeDocument } from "~/pdf/write-document";
import { readPdf } from "../support/pdf-reader";
import { randomDocuments } from "../support/random-document";
import { sampleLabels } from "../support/sample-document";

test("whatever is typed, a document comes out, whole within its pages and with every text marked", async () => {
  await fc.assert(
    fc.asyncProperty(randomDocuments, async (model) => {
      const { pages, texts } = await readPdf(await writeDocument(model, sampleLabels[model.lang]));
      for (const { page, text, x, y, width, tag } of texts) {
        const size = pages[page - 1] ?? { width: 0, height: 0 };
        expect(tag, text).toBeDefined();
        expect(x, text).toBeGreaterThanOrEqual(0);
        expect(x + width, text).toBeLessThanOrEqual(size.width);
        expect(y, text).toBeGreaterThan(0);
        expect(y, text).toBeLessThan(size.height);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 60_000);

test("heading levels never skip one on the way down", () => {
  fc.assert(
    fc.property(randomDocuments, ({ blocks }) => {
      const levels = [...headingLevels(blocks).values()];
      for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
    }),
    { numRuns: 50 },
  );
});
