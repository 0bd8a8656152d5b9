import type { DocumentLabels, DocumentModel } from "../domain/document.ts";
import type { Sheet } from "./sheet.ts";
import { columnWidth, margin, sheet as paper, styles } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

const right = paper.width - margin.right;
const headerLine = 44;
const footerLine = paper.height - 40;

/** What stands around the text of every page. It is not read out: all of it is said in the document itself. */
export function drawFurniture(
  sheets: readonly Sheet[],
  model: DocumentModel,
  labels: DocumentLabels,
  type: Typesetter,
) {
  for (const sheet of sheets) {
    const markWidth = model.mark ? drawMark(sheet, model.mark, type) : 0;
    if (sheet.place > 0) drawRunningTitle(sheet, model.title, type, columnWidth - markWidth - 12);
    drawFooter(sheet, model, labels.page(sheet.place + 1, sheets.length), type);
  }
}

/** The state of an unfinished document in words, in a frame. */
function drawMark(sheet: Sheet, mark: string, type: Typesetter): number {
  const style = styles.mark;
  const text = type.fit(mark.toLocaleUpperCase(type.lang), style, columnWidth / 2);
  const width = type.width(text, style);
  const frame = { x: right - width - 14, y: headerLine - 12, width: width + 14, height: 18 };
  sheet.box("header", frame.x, frame.y, frame.width, frame.height, { stroke: "warning", strokeWidth: 1 });
  sheet.text("header", frame.x + 7, headerLine, type.faceOf(style), style.size, style.tone, text);
  return frame.width;
}

function drawRunningTitle(sheet: Sheet, title: string, type: Typesetter, width: number) {
  const style = styles.furniture;
  const text = type.fit(title, style, width);
  sheet.text("header", margin.left, headerLine, type.faceOf(style), style.size, style.tone, text);
}

function drawFooter(sheet: Sheet, model: DocumentModel, page: string, type: Typesetter) {
  const style = styles.furniture;
  const face = type.faceOf(style);
  const number = type.fit(page, style, columnWidth / 3);
  const numberWidth = type.width(number, style);
  const facts = [model.recordsNumber, model.statusLine, model.revisionLine].filter((fact) => fact).join("  ·  ");
  const text = type.fit(facts, style, columnWidth - numberWidth - 16);
  sheet.rule("footer", margin.left, footerLine - 15, columnWidth, "line", 0.6);
  sheet.text("footer", margin.left, footerLine, face, style.size, style.tone, text);
  sheet.text("footer", right - numberWidth, footerLine, face, style.size, style.tone, number);
}
