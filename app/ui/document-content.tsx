import { type Content, type Fact, type Inline, linkOf, runsOf, type Table } from "~/domain/document";
import { FigureView } from "./figure-view";
import { inOrder } from "./in-order";

export function ContentView({ content }: { content: Content }) {
  switch (content.type) {
    case "paragraph":
      return (
        <p lang={content.lang}>
          <InlineText text={content.text} />
        </p>
      );
    case "free-text":
      return (
        <div className="document__free-text" lang={content.lang}>
          {content.text}
        </div>
      );
    case "list": {
      const List = content.marker === "decimal" ? "ol" : "ul";
      return (
        <List lang={content.lang} className={content.marker === "box" ? "document__boxes" : undefined}>
          {inOrder(content.items).map(({ key, item }) => (
            <li key={key}>
              <InlineText text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "blank":
      return (
        <div className="document__blank" aria-hidden="true">
          {inOrder(Array.from({ length: content.lines }, () => "")).map(({ key }) => (
            <span key={key} />
          ))}
        </div>
      );
    case "note":
      return (
        <div className={`document__note document__note--${content.tone}`} lang={content.lang}>
          {content.title && (
            <p>
              <strong>{content.title}</strong>
            </p>
          )}
          <p>
            <InlineText text={content.text} />
          </p>
        </div>
      );
    case "table":
      return <TableView table={content} />;
    case "figure":
      return <FigureView figure={content} />;
  }
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="document__facts">
      {inOrder(facts).map(({ key, item: [label, value] }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <InlineText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function InlineText({ text }: { text: Inline }) {
  return inOrder(runsOf(text)).map(({ key, item: run }) => {
    const words = <WithLineBreaks key={key} text={run.text} />;
    const weighted = run.bold ? <strong>{words}</strong> : words;
    const link = linkOf(run);
    if (link) {
      return (
        <a key={key} href={link} lang={run.lang}>
          {weighted}
        </a>
      );
    }
    return (
      <span key={key} lang={run.lang}>
        {weighted}
      </span>
    );
  });
}

function WithLineBreaks({ text }: { text: string }) {
  if (!text.includes("\n")) return text;
  return inOrder(text.split("\n")).map(({ key, item, place }) => (
    <span key={key}>
      {place > 0 && <br />}
      {item}
    </span>
  ));
}

function TableView({ table }: { table: Table }) {
  const alignOf = (place: number) => (table.columns[place]?.align === "end" ? "end" : undefined);
  const rows = table.totals ? [...table.rows, table.totals] : table.rows;
  return (
    <div className="document__table">
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {inOrder(table.columns).map(({ key, item, place }) => (
              <th key={key} scope="col" data-align={alignOf(place)}>
                {item.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={table.lang}>
          {inOrder(rows).map(({ key, item: row, place: rowPlace }) => (
            <tr key={key} data-totals={rowPlace >= table.rows.length || undefined}>
              {inOrder(row).map((cell) =>
                table.rowHeaders && cell.place === 0 ? (
                  <th key={cell.key} scope="row">
                    <InlineText text={cell.item} />
                  </th>
                ) : (
                  <td key={cell.key} data-align={alignOf(cell.place)} data-title={table.columns[cell.place]?.header}>
                    <InlineText text={cell.item} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
