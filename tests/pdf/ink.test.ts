import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { writeDocument } from "~/pdf/write-document";
import { aFullDocument, sampleLabels } from "../support/sample-document";

interface CanvasFactory {
  create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

// The reader brings its own canvas for Node, and says of it only that it is an object.
const canvasesOf = (factory: object): CanvasFactory => {
  if (!("create" in factory)) throw new Error("The reader has no canvas here");
  return factory as CanvasFactory;
};

/** How much of a page is dark. Text can be read out of a file whose letters have lost their shapes; this sees it. */
async function inkOf(bytes: Uint8Array, pageNumber: number): Promise<number> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true }).promise;
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale: 1.5 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = canvasesOf(pdf.canvasFactory).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
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
