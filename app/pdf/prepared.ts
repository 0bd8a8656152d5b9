import type { Lang } from "../domain/lang.ts";
import type { Flow } from "./flow.ts";
import type { Owner, Place, Sheet } from "./sheet.ts";
import type { Element } from "./structure.ts";
import { styles } from "./theme.ts";
import type { SetText, Typesetter } from "./typesetter.ts";

/** A block whose text is set for its width, waiting for its place on a page. */
export interface Prepared {
  /** Space over it. */
  above: number;
  /** Height without which it should not begin on a page. */
  lead: number;
  /** A heading: never the last thing on a page. */
  staysWithNext?: boolean;
  draw: (flow: Flow, parent: Element) => void;
}

export const bodyStyle = ({ dense }: Setting) => (dense ? styles.denseBody : styles.body);

/** The column that a block is set in. */
export interface Column {
  x: number;
  width: number;
}

/** What every block needs to be prepared. */
export interface Setting {
  type: Typesetter;
  /** Little room between things. */
  dense: boolean;
  /** Headings in order; each learns its place when it is drawn. */
  headings: HeadingPlace[];
}

export interface HeadingPlace extends Place {
  level: number;
  text: string;
  lang: Lang;
}

/** The element says its language where it differs from the document's. */
export const langFact = (lang: Lang | undefined, setting: Setting) =>
  lang && lang !== setting.type.lang ? { lang } : {};

export function drawPrepared(flow: Flow, blocks: readonly Prepared[], parent: Element) {
  for (const [place, block] of blocks.entries()) {
    flow.need(block.above + leadFrom(blocks, place));
    flow.gap(block.above);
    block.draw(flow, parent);
  }
}

/** Height needed to begin a block; for headings with what follows them. */
export function leadFrom(blocks: readonly Prepared[], place: number): number {
  let height = 0;
  for (const block of blocks.slice(place)) {
    height += (height > 0 ? block.above : 0) + block.lead;
    if (!block.staysWithNext) break;
  }
  return height;
}

/** Three lines can only go together: see `linesHere`. */
export const leadOfLines = ({ lines, style }: SetText) => (lines.length > 3 ? 2 : lines.length) * style.leading;

interface LinesPlace extends Column {
  owner: Owner;
  align?: "start" | "end";
  /** Drawn before the lines of each sheet. */
  under?: (sheet: Sheet, top: number, height: number) => void;
}

/** Lines one under the other, over as many sheets as they take; a single line is not left behind nor sent ahead. */
export function drawLines(flow: Flow, text: SetText, { owner, x, width, align, under }: LinesPlace) {
  const { leading } = text.style;
  let at = 0;
  while (at < text.lines.length) {
    const count = linesHere(text.lines.length - at, Math.floor((flow.room + 0.001) / leading), flow.atTop);
    if (count > 0) {
      under?.(flow.sheet, flow.y, count * leading);
      for (const line of text.lines.slice(at, at + count)) {
        text.place(flow.sheet, line, align === "end" ? x + width - line.width : x, flow.y, owner);
        flow.y += leading;
      }
    }
    at += count;
    if (at < text.lines.length) flow.newSheet();
  }
}

function linesHere(left: number, room: number, atTop: boolean): number {
  if (left <= room) return left;
  if (atTop) return Math.max(room, 1);
  const count = left - room === 1 ? room - 1 : room;
  return count < 2 ? 0 : count;
}
