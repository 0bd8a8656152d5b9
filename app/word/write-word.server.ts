import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { DocumentLabels, DocumentModel } from "../domain/document.ts";
import { blocksOf, contentOf, paragraph, regions } from "./blocks.ts";

const marks = { bullet: "•", box: "☐", decimal: "%1." } as const;

const numbered = (reference: keyof typeof marks) => ({
  reference,
  levels: [
    {
      level: 0,
      format: reference === "decimal" ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: marks[reference],
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 500, hanging: 300 } } },
    },
  ],
});

const colour = "0B4F4A";
const space = (before: number, after: number) => ({ paragraph: { spacing: { before, after }, keepNext: true } });

function opening(model: DocumentModel, labels: DocumentLabels) {
  const facts = [
    ...(model.recordsNumber ? [[labels.recordsNumber, model.recordsNumber] as const] : []),
    ...model.coverFacts,
  ];
  return [
    paragraph(model.subject, { bold: true }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(model.title)] }),
    ...(model.mark ? [paragraph(model.mark, { bold: true })] : []),
    paragraph(model.statusLine),
    paragraph(model.revisionLine),
    ...facts.map(([label, value]) =>
      paragraph([{ text: `${label}: `, bold: true }, ...(typeof value === "string" ? [{ text: value }] : value)]),
    ),
    ...(model.secrecy?.length
      ? contentOf({ type: "note", tone: "warning", title: labels.secrecy, text: model.secrecy.join("\n") })
      : []),
  ];
}

/** The document for those who must edit it: headings, lists and tables of Word's own kind, in the languages they are in. */
export async function writeWord(model: DocumentModel, labels: DocumentLabels): Promise<Uint8Array> {
  const footer = [model.recordsNumber, model.statusLine, model.revisionLine].filter(Boolean).join("  ·  ");
  const page = new TextRun({ children: ["  ·  ", PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] });
  const document = new Document({
    title: model.title,
    subject: model.subject,
    creator: model.author,
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 22, language: { value: regions[model.lang] } } },
        title: { run: { size: 44, bold: true }, ...space(120, 120) },
        heading1: { run: { size: 32, bold: true, color: colour }, ...space(360, 120) },
        heading2: { run: { size: 26, bold: true }, ...space(280, 100) },
        heading3: { run: { size: 24, bold: true }, ...space(240, 80) },
        heading4: { run: { size: 22, bold: true }, ...space(200, 80) },
      },
      paragraphStyles: [
        { id: "Question", name: "Question", basedOn: "Normal", run: { bold: true }, ...space(160, 40) },
        { id: "Caption", name: "caption", basedOn: "Normal", run: { bold: true, size: 20 }, ...space(160, 60) },
      ],
    },
    numbering: { config: [numbered("bullet"), numbered("decimal"), numbered("box")] },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun(footer), page] })] }) },
        children: [...opening(model, labels), ...blocksOf(model.blocks)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
