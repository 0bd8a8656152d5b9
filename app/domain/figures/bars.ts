import type { Figure, Shape, Tone } from "../document.ts";

export interface Series {
  name: string;
  tone: Tone;
  /** One a row. */
  values: readonly (number | null)[];
}

export interface Bars {
  /** What the drawing tells, in words. */
  alt: string;
  rows: readonly string[];
  series: readonly Series[];
  /** Parts of a whole in one bar, or bars to compare. */
  look: "stacked" | "side-by-side";
}

/** Wide: names beside the bars, for screens. Narrow: names above the bars, for a telephone. */
export type BarLayout = "wide" | "narrow";

const frames = {
  wide: { width: 680, left: 210, right: 630, nameAbove: 0 },
  narrow: { width: 328, left: 6, right: 286, nameAbove: 18 },
};
const size = 13;
const gap = 10;
const thick = 16;
const thin = 9;
const legendHeight = 24;

const numberOf = (value: number | null | undefined): number => value ?? 0;

function legendOf({ series }: Bars, { width }: { width: number }): { shapes: Shape[]; height: number } {
  if (series.length < 2) return { shapes: [], height: 0 };
  const each = width < 400 ? width : width / Math.min(series.length, 3);
  const inRow = Math.round(width / each);
  const shapes = series.flatMap(({ name, tone }, place): Shape[] => {
    const x = 6 + (place % inRow) * each;
    const y = Math.floor(place / inRow) * legendHeight;
    return [
      { shape: "rect", x, y: y + 4, width: 14, height: 12, fill: tone, stroke: "line" },
      { shape: "text", x: x + 20, y: y + 15, text: name, size },
    ];
  });
  return { shapes, height: Math.ceil(series.length / inRow) * legendHeight + 6 };
}

/** The bars of one row: where they begin, and how long one is. */
interface Place {
  place: number;
  left: number;
  y: number;
  lengthOf: (value: number) => number;
}

const sumOf = (series: readonly Series[], place: number): number =>
  series.reduce((sum, { values }) => sum + numberOf(values[place]), 0);

function stackedBar(series: readonly Series[], { place, left, y, lengthOf }: Place): Shape[] {
  let x = left;
  const shapes: Shape[] = [];
  for (const { tone, values } of series) {
    const width = lengthOf(numberOf(values[place]));
    if (width > 0) shapes.push({ shape: "rect", x, y, width, height: thick, fill: tone, stroke: "line" });
    x += width;
  }
  const text = String(sumOf(series, place));
  return [...shapes, { shape: "text", x: x + 6, y: y + thick - 3, text, size, fill: "quiet" }];
}

const barsBeside = (series: readonly Series[], { place, left, y, lengthOf }: Place): Shape[] =>
  series.flatMap(({ tone, values }, index): Shape[] => {
    const value = values[place] ?? null;
    if (value === null) return [];
    const at = y + index * thin;
    const width = lengthOf(value);
    return [
      { shape: "rect", x: left, y: at, width, height: thin - 1, fill: tone, stroke: "line" },
      { shape: "text", x: left + width + 5, y: at + thin, text: String(value), size: 11, fill: "quiet" },
    ];
  });

/** Lying bars, a row for each name, with its figure at the end: read from top to bottom, whatever the length of the names. */
export function drawBars(bars: Bars, layout: BarLayout): Figure {
  const { rows, series, look, alt } = bars;
  const { width, left, right, nameAbove } = frames[layout];
  const isStacked = look === "stacked";
  const barsHeight = isStacked ? thick : thin * series.length;
  const rowHeight = nameAbove + barsHeight + gap;
  const legend = legendOf(bars, { width });
  const longest = rows.map((_, place) =>
    isStacked ? sumOf(series, place) : Math.max(...series.map(({ values }) => numberOf(values[place]))),
  );
  const most = Math.max(1, ...longest);
  const lengthOf = (value: number) => ((right - left) * value) / most;
  const shapes = rows.flatMap((text, place): Shape[] => {
    const top = legend.height + place * rowHeight;
    const y = top + nameAbove;
    const name: Shape =
      nameAbove === 0
        ? { shape: "text", x: left - 10, y: y + barsHeight / 2 + 5, text, size, anchor: "end" }
        : { shape: "text", x: left, y: top + 13, text, size };
    const axis = [
      [left, y],
      [left, y + barsHeight],
    ] as const;
    const draw = isStacked ? stackedBar : barsBeside;
    return [name, { shape: "line", points: axis, stroke: "line" }, ...draw(series, { place, left, y, lengthOf })];
  });
  const height = legend.height + rows.length * rowHeight;
  return { type: "figure", alt, width, height, shapes: [...legend.shapes, ...shapes] };
}
