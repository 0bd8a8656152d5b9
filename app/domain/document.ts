import type { Lang } from "./lang.ts";

// A document as plain data: what it says and how it is built up, nothing about how it looks.
// The PDF, the HTML page and the Word file are drawn from the same value, so they cannot disagree.

export interface DocumentModel {
  /** Language of the fixed texts; blocks and runs in another language say so. */
  lang: Lang;
  title: string;
  /** What kind of document this is: "Plan of an innovative procurement". */
  subject: string;
  author: string;
  createdAt: Date;
  /** asianumero, diarienummer */
  recordsNumber?: string;
  /** State of the case in words: "In review". */
  statusLine: string;
  /** "Revision 2, submitted 3 June 2026" */
  revisionLine: string;
  /** One short word on top of each page of a document that is not final: "Draft". */
  mark?: string;
  coverFacts: readonly Fact[];
  /** Grounds of secrecy with their sections of law, one a line. */
  secrecy?: readonly string[];
  /** Whether a list of contents stands before the blocks. */
  contents: boolean;
  /** Set with little room between things: for documents of few pages. */
  dense?: boolean;
  blocks: readonly Block[];
  /** Drawn at the end on paper: where it is looked up whether the document is genuine and the newest. */
  verification?: Verification;
}

export interface Verification {
  address: string;
  /** Beside the code, the first in bold. */
  lines: readonly string[];
  alt: string;
}

export type Fact = readonly [label: string, value: Inline];

/** The few fixed words that whoever draws a document needs, in the language of the document. */
export interface DocumentLabels {
  contents: string;
  recordsNumber: string;
  secrecy: string;
  page: (page: number, pages: number) => string;
  /** Said on the last page when the font lacks letters that somebody typed. */
  lettersNotShown: (count: number) => string;
}

export interface Run {
  text: string;
  bold?: boolean;
  lang?: Lang;
  /** An http(s) or mailto address; anything else is drawn as plain text (`linkOf`). */
  link?: string;
}

/** Text within one paragraph; a line feed breaks the line. */
export type Inline = string | readonly Run[];

/** Level 1 is the highest under the title of the document. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export type Block =
  | { type: "heading"; level: HeadingLevel; text: string; lang?: Lang }
  /** `stacked`: what was answered stands under its name instead of beside it. */
  | { type: "answers"; items: readonly Answer[]; stacked?: boolean }
  | { type: "page-break" }
  | Content;

/** What can stand alone and inside an answer. */
export type Content =
  | { type: "paragraph"; text: Inline; lang?: Lang }
  | { type: "free-text"; text: string; lang: Lang }
  | { type: "list"; marker: "bullet" | "decimal" | "box"; items: readonly Inline[]; lang?: Lang }
  /** Lines to write on by hand. */
  | { type: "blank"; lines: number }
  | Note
  | Table
  | Figure;

/** A question, or any name, with what was answered. `remark` stands under the name: "Confidential: § 24(1)(17)". */
export interface Answer {
  label: string;
  remark?: string;
  content: readonly Content[];
}

export interface Note {
  type: "note";
  tone: "info" | "warning";
  title?: string;
  text: Inline;
  lang?: Lang;
}

export interface Table {
  type: "table";
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Inline[])[];
  /** Whether the first cell of each row names the row. */
  rowHeaders: boolean;
  /** A last row of sums. */
  totals?: readonly Inline[];
  /** Language of the cells of the body, when another than the document's. */
  lang?: Lang;
}

export interface TableColumn {
  header: string;
  /** Share of the width, beside the other columns; by the content when left out. */
  share?: number;
  align?: "start" | "end";
}

/** A drawing; everything it tells is also in `alt`. Shapes are in units of its own `width` × `height`, y downwards. */
export interface Figure {
  type: "figure";
  alt: string;
  caption?: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** Meanings of colour, so that each form picks its own: the page in dark and light, the paper on white. */
export type Tone =
  | "text"
  | "quiet"
  | "line"
  | "surface"
  | "accent"
  | "accent-soft"
  | "warning"
  | "warning-soft"
  | "paper";

interface Paint {
  fill?: Tone;
  stroke?: Tone;
  strokeWidth?: number;
}

export type Shape =
  | ({ shape: "rect"; x: number; y: number; width: number; height: number } & Paint)
  | ({ shape: "circle"; x: number; y: number; radius: number } & Paint)
  | ({ shape: "polygon"; points: readonly Point[] } & Paint)
  | { shape: "line"; points: readonly Point[]; stroke: Tone; strokeWidth?: number; dashed?: boolean }
  | {
      shape: "text";
      x: number;
      y: number;
      text: string;
      size: number;
      anchor?: "start" | "middle" | "end";
      bold?: boolean;
      fill?: Tone;
    };

export type Point = readonly [x: number, y: number];

export const runsOf = (text: Inline): readonly Run[] => (typeof text === "string" ? [{ text }] : text);

export const plainText = (text: Inline): string =>
  runsOf(text)
    .map((run) => run.text)
    .join("");

/** The address of a run, if it is one that a document may lead to. */
export const linkOf = (run: Run): string | undefined =>
  run.link && /^(https?:\/\/|mailto:)[\x21-\x7e]+$/i.test(run.link) ? run.link : undefined;

const nextDeeper: Readonly<Record<0 | HeadingLevel, HeadingLevel>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 };

/** The level of each heading by its place in the blocks, with no level skipped on the way down, in every form of the document. */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<number, HeadingLevel> {
  const levels = new Map<number, HeadingLevel>();
  let above: 0 | HeadingLevel = 0;
  for (const [place, block] of blocks.entries()) {
    if (block.type !== "heading") continue;
    above = block.level > above ? nextDeeper[above] : block.level;
    levels.set(place, above);
  }
  return levels;
}
