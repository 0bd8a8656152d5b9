import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from "docx";
import {
  type Answer,
  type Block,
  type Content,
  headingLevels,
  type Inline,
  type HeadingLevel as Level,
  linkOf,
  type Run,
  runsOf,
  type Table,
} from "../domain/document.ts";
import type { Lang } from "../domain/lang.ts";

export const regions = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

/** What an XML file may not hold. */
const illegal = /[^\P{Cc}\t\n]|\p{Cs}/gu;
const clean = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").replace(illegal, "");

interface Look {
  bold?: boolean;
  lang?: Lang;
}

function runOf(run: Run, look: Look): ParagraphChild[] {
  const language = run.lang ?? look.lang;
  const link = linkOf(run);
  const made = clean(run.text)
    .split("\n")
    .map(
      (text, line) =>
        new TextRun({
          text,
          ...(line > 0 ? { break: 1 } : {}),
          ...(run.bold || look.bold ? { bold: true } : {}),
          ...(language ? { language: { value: regions[language] } } : {}),
          ...(link ? { style: "Hyperlink" } : {}),
        }),
    );
  return link ? [new ExternalHyperlink({ link, children: made })] : made;
}

const inline = (text: Inline, look: Look = {}): ParagraphChild[] => runsOf(text).flatMap((run) => runOf(run, look));
export const paragraph = (text: Inline, look: Look = {}): Paragraph => new Paragraph({ children: inline(text, look) });

const wordHeadings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Lists that are numbered begin anew: each is an instance of its own. */
let instances = 0;

function listOf({ marker, items, lang }: Extract<Content, { type: "list" }>): Paragraph[] {
  instances += 1;
  const numbering = { reference: marker, level: 0, instance: instances };
  return items.map((item) => new Paragraph({ numbering, children: inline(item, lang ? { lang } : {}) }));
}

const underline = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "465552" } };
const hundred = { size: 100, type: WidthType.PERCENTAGE };

function tableOf(table: Table): (Paragraph | WordTable)[] {
  const { columns, rowHeaders, totals, lang } = table;
  const cellOf = (text: Inline, place: number, bold: boolean) =>
    new TableCell({
      children: [
        new Paragraph({
          children: inline(text, { bold, ...(lang ? { lang } : {}) }),
          ...(columns[place]?.align === "end" ? { alignment: AlignmentType.END } : {}),
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, place) => cellOf(header, place, true)),
  });
  const rows = (totals ? [...table.rows, totals] : table.rows).map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, place) =>
          cellOf(cell, place, (rowHeaders && place === 0) || row >= table.rows.length),
        ),
      }),
  );
  const caption = new Paragraph({ style: "Caption", keepNext: true, children: inline(table.caption) });
  return [caption, new WordTable({ width: hundred, rows: [head, ...rows] }), new Paragraph({})];
}

export function contentOf(content: Content): (Paragraph | WordTable)[] {
  const look = "lang" in content && content.lang ? { lang: content.lang } : {};
  switch (content.type) {
    case "paragraph":
    case "free-text":
      return [paragraph(content.text, look)];
    case "list":
      return listOf(content);
    case "blank":
      return Array.from({ length: content.lines }, () => new Paragraph({ border: underline }));
    case "note": {
      const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: "0B4F4A" } };
      const shading = { type: ShadingType.CLEAR, fill: content.tone === "warning" ? "FFF3DD" : "E1F0ED" };
      const texts = [...(content.title ? [inline(content.title, { bold: true })] : []), inline(content.text, look)];
      return texts.map((children) => new Paragraph({ border, shading, children }));
    }
    case "table":
      return tableOf(content);
    case "figure":
      // A drawing could not be edited: Word gets what it tells in words.
      return [new Paragraph({ style: "Caption", children: inline(content.alt) })];
  }
}

const answerOf = ({ label, remark, content }: Answer): (Paragraph | WordTable)[] => [
  new Paragraph({
    style: "Question",
    keepNext: true,
    children: inline(remark ? [{ text: label }, { text: ` (${remark})` }] : label),
  }),
  ...content.flatMap(contentOf),
];

function blockOf(block: Block, level: Level | undefined): (Paragraph | WordTable)[] {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          heading: wordHeadings[level ?? block.level],
          children: inline(block.text, block.lang ? { lang: block.lang } : {}),
        }),
      ];
    case "answers":
      return block.items.flatMap(answerOf);
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true })];
    default:
      return contentOf(block);
  }
}

export function blocksOf(blocks: readonly Block[]): (Paragraph | WordTable)[] {
  const levels = headingLevels(blocks);
  return blocks.flatMap((block, place) => blockOf(block, levels.get(place)));
}
