import type { ReactNode } from "react";

export interface Column<Item> {
  key: string;
  title: string;
  cell: (item: Item) => ReactNode;
  /** Figures stand to the right. */
  numeric?: boolean;
}

interface TableProps<Item> {
  caption: string;
  captionHidden?: boolean;
  /** The first column names its row. */
  columns: readonly [Column<Item>, ...Column<Item>[]];
  items: readonly Item[];
  keyOf: (item: Item) => string;
}

/** A table that becomes a card for each row on a narrow screen; the roles are said because CSS would take them away. */
export function Table<Item>({ caption, captionHidden, columns, items, keyOf }: TableProps<Item>) {
  const [naming, ...others] = columns;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display:block on a narrow screen removes the roles of table parts
    <table className="hds-table table" role="table">
      <caption className={captionHidden ? "visually-hidden" : "table__caption"}>{caption}</caption>
      <thead role="rowgroup">
        <tr className="hds-table__header-row" role="row">
          {columns.map(({ key, title, numeric }) => (
            <th key={key} scope="col" role="columnheader" className={numeric ? "table__number" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="hds-table__content" role="rowgroup">
        {items.map((item) => (
          <tr key={keyOf(item)} role="row">
            <th scope="row" role="rowheader">
              {naming.cell(item)}
            </th>
            {others.map(({ key, title, cell, numeric }) => (
              <td key={key} role="cell" data-title={title} className={numeric ? "table__number" : undefined}>
                {cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
