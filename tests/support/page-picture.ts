import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface CanvasFactory {
  create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

// The reader brings its own canvas for Node, and says of it only that it is an object.
const canvasesOf = (factory: object): CanvasFactory => {
  if (!("create" in factory)) throw new Error("The reader has no canvas here");
  return factory as CanvasFactory;
};

/** A page as it is seen, pixels in red, green, blue and opacity. */
export async function pagePicture(bytes: Uint8Array, pageNumber: number, scale = 1.5): Promise<ImageData> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true }).promise;
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = canvasesOf(pdf.canvasFactory).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return context.getImageData(0, 0, width, height);
}
