import type { Db } from "db/connection.ts";
import writeXlsxFile, { type Cell, type Row } from "write-excel-file/node";
import { type Example, narrativeFields, readIn } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import { filtersToSearch, type LibraryFilters } from "~/domain/library-filters.ts";
import { legal } from "~/domain/xml.ts";
import { formatCountry, formatDay } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { inPieces, mostRows, numbersOf } from "./matching.server.ts";

type Labels = Translate<"examples">;

/** The most letters that a cell of the format holds. */
const longestCell = 32_767;

interface Column {
  readonly title: string;
  readonly width: number;
  readonly of: (example: Example) => string | number | null | undefined;
}

interface Asked {
  readonly lang: Lang;
  readonly origin: string;
  readonly today: string;
}

/** The result as a workbook for people: labels in their language, the texts in it where they are. */
export async function examplesXlsx(db: Db, filters: LibraryFilters, { lang, origin, today }: Asked): Promise<Buffer> {
  const columns = columnsIn(lang, origin);
  const rows: Row[] = [columns.map(({ title }) => ({ value: title, fontWeight: "bold" as const }))];
  for await (const examples of inPieces(db, numbersOf(db, filters, { limit: mostRows }))) {
    for (const example of examples) rows.push(columns.map(({ of }) => cellOf(of(example))));
  }
  const t = translator(lang, "openData");
  const search = filtersToSearch({ ...filters, page: 1 });
  const about: Row[] = [
    [{ value: t("file.about"), fontWeight: "bold" }],
    [t("file.madeOn", { date: formatDay(today, lang) })],
    [origin + paths.examples(lang) + search],
    [t("file.most")],
    [t("file.licence")],
  ];
  return await writeXlsxFile([
    {
      data: rows,
      sheet: t("file.sheet"),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { data: about, sheet: t("file.aboutSheet"), columns: [{ width: 100 }] },
  ]).toBuffer();
}

/** Texts are cells of text whatever they begin with: the format keeps formulas apart. */
function cellOf(value: string | number | null | undefined): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return { value: legal(value).slice(0, longestCell), type: String };
}

function columnsIn(lang: Lang, origin: string): Column[] {
  const t = translator(lang, "examples");
  const o = translator(lang, "openData");
  return [
    { title: o("table.title"), width: 50, of: ({ content }) => content.title[lang] },
    { title: t("example.buyer"), width: 30, of: ({ content }) => content.buyer },
    { title: t("facet.city"), width: 18, of: ({ content }) => content.city },
    { title: t("facet.country"), width: 14, of: ({ content }) => formatCountry(content.country, lang) },
    { title: t("example.year"), width: 8, of: ({ content }) => content.year },
    {
      title: t("facet.theme"),
      width: 30,
      of: ({ content }) => content.themes.map((one) => t(`theme.${one}`)).join("; "),
    },
    {
      title: t("facet.procedure"),
      width: 28,
      of: ({ content }) => content.procedure && t(`procedure.${content.procedure}`),
    },
    { title: t("facet.state"), width: 16, of: ({ content }) => content.state && t(`state.${content.state}`) },
    { title: t("facet.object"), width: 18, of: ({ content }) => content.object && t(`object.${content.object}`) },
    { title: `${t("example.value")} (€)`, width: 14, of: ({ content }) => content.valueEur },
    { title: o("table.meaning"), width: 30, of: ({ content }) => meaningOf(content, t) },
    { title: t("example.suppliers"), width: 30, of: ({ content }) => content.suppliers?.join("; ") },
    { title: o("table.summary"), width: 60, of: ({ content }) => content.summary?.[lang] },
    ...narrativeFields.map((field) => ({
      title: t(`field.${field}`),
      width: 60,
      of: ({ content }: Example) => content.texts[readIn(content, lang)]?.[field],
    })),
    { title: o("table.textLang"), width: 12, of: ({ content }) => readIn(content, lang) },
    {
      title: t("facet.question"),
      width: 40,
      of: ({ content }) => content.questions.map((one) => t(`question.${one}`)).join("; "),
    },
    { title: t("example.sources"), width: 60, of: ({ content }) => content.sources.join("\n") },
    { title: o("table.checkedOn"), width: 14, of: ({ content }) => content.checkedOn },
    { title: o("table.page"), width: 60, of: ({ id }) => origin + paths.example(lang, id) },
  ];
}

/** A sum is never given without what it means. */
const meaningOf = ({ valueEur, valueMeaning }: Example["content"], t: Labels): string | null =>
  valueEur === null ? null : t(`meaning.${valueMeaning ?? "unknown"}`);
