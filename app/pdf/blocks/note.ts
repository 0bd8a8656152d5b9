import type { Note } from "../../domain/document.ts";
import { bodyStyle, type Column, drawLines, langFact, type Prepared, type Setting } from "../prepared.ts";
import type { Sheet } from "../sheet.ts";
import { columnHeight, styles } from "../theme.ts";

const padding = 11;
const bar = 3;

/** A box with a bar at its side; the words say what the colour says. */
export function prepareNote(setting: Setting, note: Note, column: Column): Prepared {
  const inside = { x: column.x + bar + padding, width: column.width - bar - 2 * padding };
  const title = note.title ? setting.type.set(note.title, styles.label, inside.width, note.lang) : undefined;
  const text = setting.type.set(note.text, bodyStyle(setting), inside.width, note.lang);
  const height = 2 * padding + (title?.height ?? 0) + text.height;
  const [strong, soft] =
    note.tone === "warning" ? (["warning", "warning-soft"] as const) : (["accent", "accent-soft"] as const);
  const ground = (sheet: Sheet, top: number, tall: number) => {
    sheet.box("layout", column.x, top, column.width, tall, { fill: soft });
    sheet.box("layout", column.x, top, bar, tall, { fill: strong });
  };

  return {
    above: 13,
    lead: Math.min(height, columnHeight),
    draw: (flow, parent) => {
      const element = parent.add("Div", langFact(note.lang, setting));
      const whole = height <= flow.room;
      if (whole) ground(flow.sheet, flow.y, height);
      const under = whole ? undefined : ground;
      if (whole) flow.y += padding;
      if (title) drawLines(flow, title, { ...inside, owner: element.add("P"), under });
      drawLines(flow, text, { ...inside, owner: element.add("P"), under });
      if (whole) flow.y += padding;
    },
  };
}
