import type { Figure, Inline, Table as TableModel } from "~/domain/document";
import { InlineText } from "./document-content";
import { FigureByWidth } from "./figure-view";
import { inOrder } from "./in-order";
import { More } from "./more.tsx";
import { type Column, Table } from "./table.tsx";

interface TimelineFigureProps {
  wide: Figure;
  narrow: Figure;
  table: TableModel;
  /** What the folded table is called. */
  tableTitle: string;
  tableOpen: boolean;
}

interface Row {
  key: string;
  item: readonly Inline[];
}

/** A schedule drawn for the width of the screen, with the same in a table. The style sheet shows one of the two drawings. */
export function TimelineFigure({ wide, narrow, table, tableTitle, tableOpen }: TimelineFigureProps) {
  const columns = table.columns.map(
    ({ header }, place): Column<Row> => ({
      key: String(place),
      title: header,
      cell: ({ item }) => <InlineText text={item[place] ?? ""} />,
    }),
  );
  const [first, ...others] = columns;
  return (
    <div className="timeline-figure stack">
      <FigureByWidth wide={wide} narrow={narrow} />
      {first ? (
        <More look="part" summary={tableTitle} open={tableOpen}>
          <Table
            caption={table.caption}
            captionHidden
            columns={[first, ...others]}
            items={inOrder(table.rows)}
            keyOf={({ key }) => key}
          />
        </More>
      ) : null}
    </div>
  );
}
