import { pagePicture } from "tests/support/page-picture.ts";
import { expect, test } from "vitest";
import { writeDocument } from "~/pdf/write-document";
import { aFullDocument, sampleLabels } from "../support/sample-document";

/** How much of a page is dark. Text can be read out of a file whose letters have lost their shapes; this sees it. */
async function inkOf(bytes: Uint8Array, pageNumber: number): Promise<number> {
  const { data } = await pagePicture(bytes, pageNumber);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) ink += 255 - (data[at] ?? 255);
  return ink;
}

test.each([1, 2, 4])(
  "the letters of page %i have the same shapes as in the whole font",
  async (page) => {
    const subset = await inkOf(await writeDocument(aFullDocument(), sampleLabels.fi), page);
    const whole = await inkOf(await writeDocument(aFullDocument(), sampleLabels.fi, { wholeFonts: true }), page);
    expect(subset).toBeGreaterThan(100_000);
    expect(subset / whole).toBeCloseTo(1, 3);
  },
  30_000,
);
