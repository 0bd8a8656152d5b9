import { drawBars } from "~/domain/figures/bars.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { CoordinationTabs } from "~/ui/coordination-tabs.tsx";
import { FigureByWidth } from "~/ui/figure-view.tsx";
import { inOrder } from "~/ui/in-order.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { type Column, Table } from "~/ui/table.tsx";
import type { Cell, Sheet } from "./sheet.ts";

interface OverviewProps {
  lang: Lang;
  sheets: readonly Sheet[];
}

interface Row {
  key: string;
  item: readonly Cell[];
}

/** The network in tables, each with a drawing of the same figures and files to take along. */
export function OverviewScreen({ lang, sheets }: OverviewProps) {
  const { t } = useTranslation("overview");
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      <CoordinationTabs lang={lang} current="overview" />
      <nav aria-label={t("contents")}>
        <ul>
          {sheets.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sheets.map((sheet) => (
        <SheetPart key={sheet.id} lang={lang} sheet={sheet} />
      ))}
    </div>
  );
}

function SheetPart({ lang, sheet }: { lang: Lang; sheet: Sheet }) {
  const { t } = useTranslation("overview");
  const { id, title, says, note, rows, more, bars } = sheet;
  const [first, ...others] = sheet.columns.map(
    (column, place): Column<Row> => ({
      key: String(place),
      ...column,
      cell: ({ item }) => <CellView cell={item[place] ?? null} />,
    }),
  );
  const fileLabel = (kind: string) => t("file", { title, kind });
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{says}</p>
      {bars ? (
        <div className="timeline-figure">
          <FigureByWidth
            wide={drawBars({ ...bars, alt: says }, "wide")}
            narrow={drawBars({ ...bars, alt: says }, "narrow")}
          />
        </div>
      ) : null}
      {first && rows.length > 0 ? (
        <Table
          caption={title}
          captionHidden
          columns={[first, ...others]}
          items={inOrder(rows)}
          keyOf={({ key }) => key}
        />
      ) : null}
      {more ? <p>{t("more", { count: more })}</p> : null}
      {note ? <p className="soft">{note}</p> : null}
      {rows.length > 0 ? (
        <p className="row">
          <a href={paths.overviewSheet(lang, id, "csv")} aria-label={fileLabel("CSV")}>
            CSV
          </a>
          <a href={paths.overviewSheet(lang, id, "xlsx")} aria-label={fileLabel("XLSX")}>
            XLSX
          </a>
        </p>
      ) : null}
    </section>
  );
}

function CellView({ cell }: { cell: Cell }) {
  if (cell === null || cell === "") return "–";
  if (typeof cell !== "object") return cell;
  return (
    <a href={cell.href} lang={cell.lang}>
      {cell.text}
    </a>
  );
}
