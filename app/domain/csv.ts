/** What a spreadsheet would run as a formula when a cell begins with it. */
const startsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * One line of a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, which shows as text; whoever reads the file as data takes it away again with `plainCell`.
 */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(startsFormula.test(cell) ? `'${cell}` : cell)).join(",")}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const plainCell = (cell: string): string =>
  cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;

export const byteOrderMark = "\ufeff";
