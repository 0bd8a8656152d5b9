import type { Content, Inline } from "../../domain/document.ts";
import type { Lang } from "../../domain/lang.ts";
import { bodyStyle, type Column, drawLines, langFact, leadOfLines, type Prepared, type Setting } from "../prepared.ts";
import { styles, type TextStyle } from "../theme.ts";

interface ParagraphOptions {
  lang?: Lang;
  style?: TextStyle;
  above?: number;
}

export function prepareParagraph(
  setting: Setting,
  text: Inline,
  column: Column,
  options: ParagraphOptions = {},
): Prepared {
  const set = setting.type.set(text, options.style ?? bodyStyle(setting), column.width, options.lang);
  return {
    above: options.above ?? 7,
    lead: leadOfLines(set),
    draw: (flow, parent) =>
      drawLines(flow, set, { ...column, owner: parent.add("P", langFact(options.lang, setting)) }),
  };
}

/** Text as somebody typed it: an empty line begins a paragraph, other line ends stay where they are. */
export function prepareFreeText(
  setting: Setting,
  { text, lang }: { text: string; lang: Lang },
  column: Column,
): Prepared[] {
  return text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*?/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => prepareParagraph(setting, paragraph.replace(/[\r\n]+$/, ""), column, { lang }));
}

const between = 3;
/** A list of a few lines is not parted. */
const keptWhole = 6 * styles.body.leading;

const markers = { bullet: "•", box: "☐" } as const;
const numberings = { bullet: "Disc", box: "Square", decimal: "Decimal" } as const;

type List = Extract<Content, { type: "list" }>;

export function prepareList(setting: Setting, list: List, column: Column): Prepared {
  const lang = list.lang ?? setting.type.lang;
  const markerOf = (place: number) => (list.marker === "decimal" ? `${place + 1}.` : markers[list.marker]);
  const style = bodyStyle(setting);
  const markerWidth = Math.max(18, setting.type.width(markerOf(list.items.length - 1), style) + 10);
  const items = list.items.map((item, place) => ({
    marker: setting.type.set(markerOf(place), style, markerWidth * 2),
    text: setting.type.set(item, style, column.width - markerWidth, lang),
  }));
  const first = items[0];
  const height = items.reduce((sum, { text }) => sum + text.height, (items.length - 1) * between);
  return {
    above: 7,
    lead: height <= keptWhole ? height : first ? leadOfLines(first.text) : 0,
    draw: (flow, parent) => {
      if (items.length === 0) return;
      const listNumbering = numberings[list.marker];
      const element = parent.add("L", { listNumbering, ...langFact(lang, setting) });
      for (const [place, { marker, text }] of items.entries()) {
        if (place > 0) flow.gap(between);
        flow.need(leadOfLines(text));
        const item = element.add("LI");
        const label = item.add("Lbl");
        for (const line of marker.lines) marker.place(flow.sheet, line, column.x + 3, flow.y, label);
        const body = { x: column.x + markerWidth, width: column.width - markerWidth };
        drawLines(flow, text, { ...body, owner: item.add("LBody") });
      }
    },
  };
}

const writingLine = 24;

/** Lines for a pen: part of the look of the page, since nothing stands on them. */
export const prepareBlank = (lines: number, column: Column): Prepared => ({
  above: 4,
  lead: Math.min(lines, 3) * writingLine,
  draw: (flow) => {
    for (let line = 0; line < lines; line += 1) {
      flow.need(writingLine);
      flow.y += writingLine;
      flow.sheet.rule("layout", column.x, flow.y - 2, column.width, "quiet", 0.4);
    }
    flow.gap(10);
  },
});
