import type { Tone } from "../domain/document.ts";

// Measures in points, from the upper left corner of an A4 sheet.

export const sheet = { width: 595.28, height: 841.89 } as const;
export const margin = { top: 76, bottom: 74, left: 60, right: 60 } as const;
export const columnWidth = sheet.width - margin.left - margin.right;
export const columnHeight = sheet.height - margin.top - margin.bottom;

export interface TextStyle {
  size: number;
  /** Distance from one line to the next. */
  leading: number;
  tone: Tone;
  bold?: boolean;
}

const plain = (size: number, leading: number, tone: Tone = "text"): TextStyle => ({ size, leading, tone });
const strong = (size: number, leading: number, tone: Tone = "text"): TextStyle => ({ size, leading, tone, bold: true });

export const styles = {
  subject: strong(11, 15, "accent"),
  title: strong(25, 30),
  denseTitle: strong(19, 24),
  headings: { 1: strong(17, 22, "accent"), 2: strong(13, 17), 3: strong(11, 15), 4: strong(10.5, 15, "quiet") },
  body: plain(10.5, 15),
  denseBody: plain(9.75, 13.25),
  label: strong(9.75, 13.5),
  remark: plain(9, 12, "quiet"),
  caption: strong(9.75, 13.5),
  cell: plain(9.5, 12.75),
  headerCell: strong(9.5, 12.75),
  furniture: plain(8.5, 11, "quiet"),
  mark: strong(8.5, 11, "warning"),
} as const;

const hex = (value: string): readonly [number, number, number] => {
  const part = (at: number) => Math.round((Number.parseInt(value.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return [part(1), part(3), part(5)];
};

/** The light scheme of the pages. Every tone of text has at least 4.5:1 against the tones it stands on. */
export const colours: Readonly<Record<Tone, readonly [number, number, number]>> = {
  text: hex("#14211f"),
  quiet: hex("#465552"),
  line: hex("#c4d0cc"),
  surface: hex("#eff4f2"),
  accent: hex("#0b4f4a"),
  "accent-soft": hex("#e1f0ed"),
  warning: hex("#8a4b00"),
  "warning-soft": hex("#fff3dd"),
  paper: hex("#ffffff"),
};
