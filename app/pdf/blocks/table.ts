import { type Inline, plainText, type Table } from "../../domain/document.ts";
import type { Flow } from "../flow.ts";
import { type Column, drawLines, langFact, type Prepared, type Setting } from "../prepared.ts";
import { Element, type Role } from "../structure.ts";
import { columnHeight, styles, type TextStyle } from "../theme.ts";
import type { SetText } from "../typesetter.ts";
import { type ColumnContent, columnWidths } from "./column-widths.ts";

const padding = { x: 6, y: 5 } as const;

interface TableColumn extends Column {
  align: "start" | "end";
  padding: number;
}

interface Row {
  cells: readonly SetText[];
  height: number;
  kind: "header" | "body" | "totals";
}

export function prepareTable(setting: Setting, table: Table, column: Column): Prepared {
  const columns = placeColumns(setting, table, column);
  const set = (kind: Row["kind"], texts: readonly Inline[]): Row => {
    const cells = columns.map(({ width, padding: side }, place) => {
      const style = cellStyle(table, kind, place);
      return setting.type.set(texts[place] ?? "", style, width - 2 * side, kind === "header" ? undefined : table.lang);
    });
    return { cells, kind, height: Math.max(0, ...cells.map((cell) => cell.height)) + 2 * padding.y };
  };

  const caption = setting.type.set(table.caption, styles.caption, column.width);
  const header = set(
    "header",
    columns.map((_, place) => table.columns[place]?.header ?? ""),
  );
  const rows = table.rows.map((row) => set("body", row));
  if (table.totals) rows.push(set("totals", table.totals));
  const opening = caption.height + 4 + header.height;
  const heightOf = (count: number) => rows.slice(0, count).reduce((sum, { height }) => sum + height, 0);
  // A small table is not parted; of a large one two rows stand under the head.
  const together = [rows.length, 2].find((count) => opening + heightOf(count) < columnHeight / 3) ?? 1;

  return {
    above: 14,
    lead: opening + heightOf(together),
    draw: (flow, parent) => {
      const element = parent.add("Table");
      drawLines(flow, caption, { ...column, owner: element.add("Caption") });
      flow.gap(4);
      if (columns.length === 0) return;
      const drawing = new TableDrawing(flow, columns, column, header, table.rowHeaders);
      // A head is a head only where a body follows.
      drawing.drawHeader(rows.length > 0 ? element.add("THead") : element);
      if (rows.length === 0) return;
      const body = element.add("TBody", langFact(table.lang, setting));
      for (const [place, row] of rows.entries()) {
        // Sums are not left alone on a page.
        const next = rows[place + 1];
        drawing.drawRow(row, body, next?.kind === "totals" ? next.height : 0);
      }
    },
  };
}

const cellStyle = (table: Table, kind: Row["kind"], place: number): TextStyle => {
  if (kind === "header") return styles.headerCell;
  return kind === "totals" || (table.rowHeaders && place === 0) ? styles.headerCell : styles.cell;
};

function placeColumns(setting: Setting, table: Table, column: Column): TableColumn[] {
  const count = Math.max(table.columns.length, ...table.rows.map((row) => row.length), table.totals?.length ?? 0);
  const contents: ColumnContent[] = Array.from({ length: count }, (_, place) => {
    const texts = [
      table.columns[place]?.header ?? "",
      ...table.rows.slice(0, 40).map((row) => plainText(row[place] ?? "").slice(0, 200)),
      plainText(table.totals?.[place] ?? ""),
    ].map((text) => setting.type.clean(text));
    const widest = (parts: readonly string[]) =>
      Math.max(0, ...parts.map((part) => setting.type.width(part, styles.headerCell)));
    const words = texts.flatMap((text) => text.split(" "));
    const share = table.columns[place]?.share;
    const own = { word: widest(words) + 2 * padding.x + 0.5, text: widest(texts) + 2 * padding.x + 0.5 };
    return share === undefined ? own : { ...own, share };
  });
  let x = column.x;
  return columnWidths(contents, column.width).map((width, place) => {
    const placed: TableColumn = {
      x,
      width,
      align: table.columns[place]?.align ?? "start",
      padding: Math.min(padding.x, width / 4),
    };
    x += width;
    return placed;
  });
}

class TableDrawing {
  constructor(
    private readonly flow: Flow,
    private readonly columns: readonly TableColumn[],
    private readonly whole: Column,
    private readonly header: Row,
    private readonly rowHeaders: boolean,
  ) {}

  drawHeader(head: Element | "layout") {
    const { flow, whole } = this;
    const row = head instanceof Element ? head.add("TR") : head;
    const height = Math.min(this.header.height, flow.room);
    flow.sheet.box("layout", whole.x, flow.y, whole.width, height, { fill: "surface" });
    flow.sheet.rule("layout", whole.x, flow.y + height, whole.width, "accent", 1);
    this.drawSlice(this.header, this.cellElements(this.header, row), 0, this.linesOf(this.header));
    flow.y += height;
  }

  /** A row is not split, except one that is taller than a page. */
  drawRow(row: Row, body: Element, keepWith: number) {
    const { flow } = this;
    const tallest = columnHeight - this.header.height;
    const wanted = row.height + keepWith > tallest ? row.height : row.height + keepWith;
    if (wanted > flow.room && row.height <= tallest) this.nextSheet();
    const cells = this.cellElements(row, body.add("TR"));
    const lines = this.linesOf(row);
    let at = 0;
    do {
      const { leading } = styles.cell;
      let fit = Math.floor((flow.room - 2 * padding.y + 0.001) / leading);
      if (fit < Math.min(2, lines - at) && !this.underHeader()) {
        this.nextSheet();
        fit = Math.floor((flow.room - 2 * padding.y + 0.001) / leading);
      }
      const count = Math.min(Math.max(fit, 1), lines - at);
      this.finishSlice(row, cells, at, count);
      at += count;
    } while (at < lines);
  }

  private finishSlice(row: Row, cells: readonly (Element | "layout")[], at: number, count: number) {
    const { flow, whole } = this;
    if (row.kind === "totals" && at === 0) flow.sheet.rule("layout", whole.x, flow.y, whole.width, "accent", 1);
    this.drawSlice(row, cells, at, count);
    flow.y += Math.max(count, 1) * styles.cell.leading + 2 * padding.y;
    flow.sheet.rule("layout", whole.x, flow.y, whole.width, "line", 0.6);
  }

  private drawSlice(row: Row, cells: readonly (Element | "layout")[], at: number, count: number) {
    for (const [place, cell] of row.cells.entries()) {
      const column = this.columns[place];
      const owner = cells[place];
      if (!column || !owner) continue;
      for (const [index, line] of cell.lines.slice(at, at + count).entries()) {
        const left = column.x + column.padding;
        const x = column.align === "end" ? column.x + column.width - column.padding - line.width : left;
        cell.place(this.flow.sheet, line, x, this.flow.y + padding.y + index * cell.style.leading, owner);
      }
    }
  }

  private cellElements(row: Row, parent: Element | "layout"): (Element | "layout")[] {
    return row.cells.map((_, place) => {
      if (!(parent instanceof Element)) return parent;
      if (row.kind === "header") return parent.add("TH", { scope: "Column" });
      const role: Role = this.rowHeaders && place === 0 ? "TH" : "TD";
      return parent.add(role, role === "TH" ? { scope: "Row" } : {});
    });
  }

  private linesOf = (row: Row) => Math.max(1, ...row.cells.map((cell) => cell.lines.length));

  private nextSheet() {
    this.flow.newSheet();
    this.headerEnd = this.flow.y;
    // A header that fills the sheet would leave no room for rows.
    if (this.header.height > columnHeight / 3) return;
    this.drawHeader("layout");
    this.headerEnd = this.flow.y;
  }

  private headerEnd = -1;
  private underHeader = () => this.flow.y === this.headerEnd || this.flow.atTop;
}
