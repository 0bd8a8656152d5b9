import { type Column, type HeadingPlace, leadOfLines, type Prepared, type Setting } from "../prepared.ts";
import { styles, type TextStyle } from "../theme.ts";

const numberWidth = 34;
const deepest = 2;
const entryStyles: Readonly<Record<number, TextStyle>> = {
  1: { ...styles.body, bold: true, leading: 16 },
  2: { ...styles.body, leading: 15 },
};

/** The upper headings with their pages. Empty when there is nothing to list. */
export function prepareContents(
  setting: Setting,
  label: string,
  headings: readonly HeadingPlace[],
  column: Column,
): Prepared[] {
  const entries = headings.filter((heading) => heading.level <= deepest && heading.text !== "");
  if (entries.length === 0) return [];
  const missing = setting.type.missingLetters;
  const title = setting.type.set(label, styles.headings[1], column.width);
  const set = entries.map((heading) => {
    const style = entryStyles[heading.level] ?? styles.body;
    const indent = (heading.level - 1) * 16;
    const text = setting.type.set(heading.text, style, column.width - indent - numberWidth, heading.lang);
    return { heading, style, indent, text };
  });
  // Headings are counted where they stand, not here once more.
  setting.type.missingLetters = missing;

  return [
    {
      above: 26,
      lead: title.height + 60,
      draw: (flow, parent) => {
        const titleElement = parent.add("H2");
        for (const line of title.lines) {
          title.place(flow.sheet, line, column.x, flow.y, titleElement);
          flow.y += title.style.leading;
        }
        flow.gap(4);
        const list = parent.add("TOC");
        for (const { heading, style, indent, text } of set) {
          flow.gap(heading.level === 1 ? 4 : 0);
          flow.need(leadOfLines(text));
          const lang = heading.lang === setting.type.lang ? {} : { lang: heading.lang };
          const link = list.add("TOCI").add("Reference").add("Link", lang);
          for (const [place, line] of text.lines.entries()) {
            flow.need(style.leading);
            const { sheet, y } = flow;
            text.place(sheet, line, column.x + indent, y, link);
            if (place === text.lines.length - 1) {
              const face = setting.type.faceOf(style);
              sheet.textLater(link, () => {
                const number = String((heading.sheet ?? 0) + 1);
                const x = column.x + column.width - setting.type.width(number, style);
                const baseline = y + style.leading / 2 + style.size * 0.33;
                return { x, y: baseline, face, size: style.size, tone: style.tone, text: number };
              });
            }
            const area = { x: column.x, y, width: column.width, height: style.leading };
            sheet.link({ owner: link, target: heading, description: heading.text, ...area });
            flow.y += style.leading;
          }
        }
      },
    },
  ];
}
