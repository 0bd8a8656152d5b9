import { deflateSync } from "node:zlib";
import { PDFDocument, PDFStreamWriter } from "pdf-lib";
import type { DocumentLabels, DocumentModel } from "../domain/document.ts";
import { assemble } from "./assemble.ts";
import { prepareBlocks } from "./blocks/blocks.ts";
import { prepareContents } from "./blocks/contents.ts";
import { prepareFigure } from "./blocks/figure.ts";
import { prepareNote } from "./blocks/note.ts";
import { prepareTitleBlock } from "./blocks/title-block.ts";
import { Flow } from "./flow.ts";
import { embedFaces } from "./fonts.server.ts";
import { drawFurniture } from "./furniture.ts";
import { drawPrepared, type Setting } from "./prepared.ts";
import { verificationFigure } from "./qr.ts";
import { Element } from "./structure.ts";
import { columnWidth, margin } from "./theme.ts";
import { Typesetter } from "./typesetter.ts";

/** So many objects are packed together: in the library's own packets of fifty the file is larger and takes longer. */
const objectsAtOnce = 200;

interface WriteOptions {
  /** Embeds the fonts whole: tests compare the picture with that of the subsets. */
  wholeFonts?: boolean;
}

/** The document as an accessible file for archives: PDF/UA-1 and PDF/A-2a in one. The same model gives the same bytes. */
export async function writeDocument(
  model: DocumentModel,
  labels: DocumentLabels,
  { wholeFonts = false }: WriteOptions = {},
): Promise<Uint8Array> {
  const { pdf, faces, setting, flow, structure } = await layOut(model, labels, wholeFonts);
  drawFurniture(flow.sheets, model, labels, setting.type);

  assemble(pdf, { model, faces, sheets: flow.sheets, structure, headings: setting.headings });
  await pdf.flush();
  return PDFStreamWriter.forContext(pdf.context, objectsAtOnce, true, objectsAtOnce).serializeToBuffer();
}

/** How many pages the file has, without writing it. */
export async function countPages(model: DocumentModel, labels: DocumentLabels): Promise<number> {
  const { flow } = await layOut(model, labels, false);
  return flow.sheets.length;
}

async function layOut(model: DocumentModel, labels: DocumentLabels, wholeFonts: boolean) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  packNatively(pdf);
  const faces = await embedFaces(pdf, wholeFonts);
  const setting: Setting = { type: new Typesetter(faces, model.lang), dense: model.dense ?? false, headings: [] };
  const column = { x: margin.left, width: columnWidth };

  const titleBlock = prepareTitleBlock(setting, model, labels, column);
  // On the first page: at the end it would often be alone on the last.
  const code = model.verification ? [prepareFigure(setting, verificationFigure(model.verification), column)] : [];
  const blocks = prepareBlocks(setting, model.blocks, column);
  const contents = model.contents ? prepareContents(setting, labels.contents, setting.headings, column) : [];

  const flow = new Flow();
  const structure = new Element("Document");
  drawPrepared(flow, [...titleBlock, ...code, ...contents], structure);
  if (contents.length > 0) flow.newSheet();
  drawPrepared(flow, blocks, structure);
  const missing = setting.type.missingLetters;
  if (missing > 0) {
    const note = prepareNote(setting, { type: "note", tone: "info", text: labels.lettersNotShown(missing) }, column);
    drawPrepared(flow, [note], structure);
  }
  return { pdf, faces, setting, flow, structure };
}

/** The library packs pages and fonts in JavaScript; the platform does the same in a quarter of the time. */
function packNatively({ context }: PDFDocument): void {
  context.flateStream = (contents, dict = {}) =>
    context.stream(deflateSync(contents), { ...dict, Filter: "FlateDecode" });
}
