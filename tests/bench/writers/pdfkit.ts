import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import {
  type Answer,
  type Content,
  type DocumentModel,
  type Figure,
  headingLevels,
  plainText,
  type Shape,
  type Table,
} from "~/domain/document.ts";
import { colours } from "~/pdf/theme.ts";

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const face = (file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`);
const fonts = { regular: face("400Regular/SourceSans3_400Regular"), bold: face("600SemiBold/SourceSans3_600SemiBold") };
const sizes = { 1: 17, 2: 13, 3: 11, 4: 10.5 } as const;

/** The same document by pdfkit, with the same tags, fonts and sizes; its lines and pages are broken its own way. */
export function writeWithPdfkit(model: DocumentModel): Promise<Buffer> {
  const options = {
    size: "A4",
    margins: { top: 76, bottom: 74, left: 60, right: 60 },
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: model.lang,
    bufferPages: true,
    info: { Title: model.title, Author: model.author, Subject: model.subject },
  };
  // The types are of an earlier version, which did not know this subset.
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  const bytes = buffer(doc);
  doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const root = doc.struct("Document");
  doc.addStructure(root);
  say(doc, root, "P", model.subject, { bold: true });
  say(doc, root, "H1", model.title, { bold: true, size: 25 });
  say(doc, root, "P", model.statusLine, { bold: true });
  say(doc, root, "P", model.revisionLine);
  for (const [label, value] of model.coverFacts)
    answer(doc, root, { label, content: [{ type: "paragraph", text: value }] });
  if (model.secrecy) say(doc, root, "P", model.secrecy.join("\n"));
  const levels = headingLevels(model.blocks);
  const headings = model.blocks.filter((block) => block.type === "heading");
  for (const { text } of headings) say(doc, root, "P", text);
  doc.addPage();
  for (const [place, block] of model.blocks.entries()) {
    if (block.type === "heading") {
      const level = levels.get(place) ?? block.level;
      doc.outline.addItem(block.text);
      say(doc, root, `H${level + 1}`, block.text, { bold: true, size: sizes[level] });
    } else if (block.type === "answers") for (const item of block.items) answer(doc, root, item);
    else if (block.type === "page-break") doc.addPage();
    else content(doc, root, block);
  }
  root.end();
  number(doc, model);
  doc.end();
  return bytes;
}

interface Look {
  bold?: boolean;
  size?: number;
}

function say(doc: Doc, parent: Element, role: string, text: string, { bold = false, size = 10.5 }: Look = {}): void {
  const element = doc.struct(role, {}, () => {
    doc
      .font(bold ? "bold" : "regular")
      .fontSize(size)
      .text(text || " ", { lineGap: 2 });
  });
  parent.add(element);
  doc.moveDown(0.4);
}

function answer(doc: Doc, parent: Element, { label, remark, content: parts }: Answer): void {
  const [list, item] = [doc.struct("L"), doc.struct("LI")];
  parent.add(list);
  list.add(item);
  say(doc, item, "Lbl", remark ? `${label} ${remark}` : label, { bold: true, size: 9.75 });
  const body = doc.struct("LBody");
  item.add(body);
  for (const part of parts) content(doc, body, part);
  body.end();
  item.end();
  list.end();
}

function content(doc: Doc, parent: Element, part: Content): void {
  switch (part.type) {
    case "paragraph":
    case "free-text":
      say(doc, parent, "P", plainText(part.text));
      break;
    case "note":
      say(doc, parent, "P", [part.title, plainText(part.text)].filter(Boolean).join("\n"));
      break;
    case "list":
      for (const one of part.items) say(doc, parent, "P", `• ${plainText(one)}`);
      break;
    case "table":
      table(doc, parent, part);
      break;
    case "figure":
      figure(doc, parent, part);
      break;
    default:
  }
}

function table(doc: Doc, parent: Element, { caption, columns, rows, totals }: Table): void {
  say(doc, parent, "P", caption, { bold: true, size: 9.75 });
  const element = doc.struct("Table");
  parent.add(element);
  doc.font("regular").fontSize(9.5);
  const header = columns.map(({ header: text }) => ({ text, type: "TH" as const }));
  const body = [...rows, ...(totals ? [totals] : [])].map((cells) => cells.map((cell) => plainText(cell)));
  const options = {
    data: [header, ...body],
    structParent: element,
    defaultStyle: { border: [0, 0, 0.6, 0], padding: 5 },
  };
  doc.table(options as unknown as PDFKit.Mixins.TableOptionsWithData);
  element.end();
  doc.x = 60;
  doc.moveDown(0.4);
}

const rgb = (tone: keyof typeof colours): [number, number, number] => {
  const [red, green, blue] = colours[tone];
  return [red * 255, green * 255, blue * 255];
};

type To = (value: number) => number;

function path(doc: Doc, shape: Exclude<Shape, { shape: "text" }>, [x, y]: readonly [To, To], scale: number): void {
  switch (shape.shape) {
    case "rect":
      doc.rect(x(shape.x), y(shape.y), shape.width * scale, shape.height * scale);
      break;
    case "circle":
      doc.circle(x(shape.x), y(shape.y), shape.radius * scale);
      break;
    default:
      for (const [place, [px, py]] of shape.points.entries())
        place === 0 ? doc.moveTo(x(px), y(py)) : doc.lineTo(x(px), y(py));
  }
}

function figure(doc: Doc, parent: Element, { alt, width, height, shapes }: Figure): void {
  const scale = Math.min(1, 475 / width);
  if (doc.y + height * scale > 841 - 74) doc.addPage();
  const [left, top] = [60, doc.y];
  const to: readonly [To, To] = [(value) => left + value * scale, (value) => top + value * scale];
  const draw = (): void => {
    for (const shape of shapes) {
      if (shape.shape === "text") {
        doc.font(shape.bold ? "bold" : "regular").fontSize(shape.size * scale);
        doc.fillColor(rgb(shape.fill ?? "text"));
        doc.text(shape.text, to[0](shape.x), to[1](shape.y) - shape.size * scale, { lineBreak: false });
        continue;
      }
      path(doc, shape, to, scale);
      if ("fill" in shape && shape.fill) doc.fill(rgb(shape.fill));
      else doc.stroke(rgb(shape.stroke ?? "line"));
    }
  };
  parent.add(doc.struct("Figure", { alt }, draw));
  doc.fillColor(rgb("text"));
  doc.x = left;
  doc.y = top + height * scale + 10;
}

function number(doc: Doc, model: DocumentModel): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(8.5);
    doc.page.margins.bottom = 0;
    doc.text(`${model.revisionLine}  ·  ${page + 1} / ${count}`, 60, 800, { lineBreak: false });
    doc.endMarkedContent();
  }
}
