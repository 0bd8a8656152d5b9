export interface ColumnContent {
  /** Share that the writer of the table asked for. */
  share?: number;
  /** The widest word and the widest text, in points. */
  word: number;
  text: number;
}

/** No word asks for more than this, nor for much more than its column's even share: longer ones are divided. */
const widestWord = 108;
const mostOfShare = 1.15;
const narrowest = 36;

/** Widths of table columns that fill the given width: by shares where given, else by what stands in them. */
export const columnWidths = (columns: readonly ColumnContent[], width: number): number[] =>
  columns.length === 0 ? [] : noneTooNarrow(wantedWidths(columns, width), width);

function wantedWidths(columns: readonly ColumnContent[], width: number): number[] {
  if (columns.some((column) => column.share !== undefined)) {
    return proportionally(
      columns.map((column) => column.share ?? 1),
      width,
    );
  }
  const most = Math.min(widestWord, (mostOfShare * width) / columns.length);
  const least = columns.map((column) => Math.min(column.word, most));
  const leastSum = sum(least);
  if (leastSum >= width) return proportionally(least, width);
  const wanted = columns.map((column) => column.text);
  if (sum(wanted) <= width) return proportionally(wanted, width);
  const longing = columns.map(({ text }, place) => Math.max(Math.min(text, width) - (least[place] ?? 0), 0));
  const extra = proportionally(longing, width - leastSum);
  return least.map((own, place) => own + (extra[place] ?? 0));
}

function proportionally(parts: readonly number[], width: number): number[] {
  const valid = parts.map((part) => (Number.isFinite(part) && part > 0 ? part : 0.001));
  const whole = sum(valid);
  return valid.map((part) => (part / whole) * width);
}

/** Widens what is too narrow for a word to stand in, at the cost of the wider columns. */
function noneTooNarrow(widths: readonly number[], width: number): number[] {
  const floor = Math.min(narrowest, width / widths.length);
  const lacking = sum(widths.map((own) => Math.max(floor - own, 0)));
  if (lacking === 0) return [...widths];
  const spare = sum(widths.map((own) => Math.max(own - floor, 0)));
  return widths.map((own) => (own <= floor ? floor : own - ((own - floor) / spare) * lacking));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
