import type Database from "better-sqlite3";
import { LibraryColumns, type LibraryRow } from "~/domain/library/columns.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";

interface Held {
  revision: number;
  readonly columns: LibraryColumns;
}

/** By connection: what is held is brought up to date whenever it is asked for. */
const held = new WeakMap<Database.Database, Held>();

const statements = prepared(({ $client: client }) => ({
  revision: client
    .prepare<[], number>("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'library_changes'")
    .pluck(),
  changes: client.prepare<[number], number>("SELECT example FROM library_changes WHERE revision > ?").pluck(),
  all: client.prepare<[], Row>(`SELECT ${columns} FROM examples WHERE stage = 'published'`).raw(),
  some: client
    .prepare<[string], Row>(
      `SELECT ${columns} FROM json_each(?) c CROSS JOIN examples ON number = c.value WHERE stage = 'published'`,
    )
    .raw(),
}));

const columns = `number, theme, second_theme, questions, procedure, state, object, value_band, country, city, year,
  has_figures, completeness, value_eur, published_at, checked_on`;
type Word = string | null;
type Row = [
  number: number,
  theme: string,
  secondTheme: Word,
  questions: string,
  procedure: Word,
  state: Word,
  object: Word,
  valueBand: Word,
  country: string,
  city: Word,
  year: number | null,
  hasFigures: number,
  completeness: number,
  valueEur: number | null,
  publishedAt: number | null,
  checkedOn: string,
];

/** Rises with every change of the library. */
export const libraryRevision = (db: Db): number => statements(db).revision.get() ?? 0;

/** The published examples as they stand in the database at this moment. */
export function libraryColumns(db: Db): LibraryColumns {
  const { $client: client } = db;
  const revision = libraryRevision(db);
  const known = held.get(client);
  if (known?.revision === revision) return known.columns;
  // What a transaction has written may be taken back: such columns are not kept.
  if (client.inTransaction) return readAll(db);
  if (known && bringUpToDate(db, known, revision)) return known.columns;
  const columns = readAll(db);
  held.set(client, { revision, columns });
  return columns;
}

function readAll(db: Db): LibraryColumns {
  const columns = new LibraryColumns();
  const questionsOf = questionReader();
  for (const row of statements(db).all.iterate()) columns.put(rowOf(row, questionsOf));
  return columns;
}

/** False when the changes are no longer known one by one. */
function bringUpToDate(db: Db, known: Held, revision: number): boolean {
  const { changes, some } = statements(db);
  const changed = changes.all(known.revision);
  if (changed.length !== revision - known.revision) return false;
  for (const number of changed) known.columns.remove(number);
  const questionsOf = questionReader();
  for (const row of some.iterate(JSON.stringify([...new Set(changed)]))) known.columns.put(rowOf(row, questionsOf));
  known.revision = revision;
  return true;
}

/** The same few lists of questions come again and again. */
function questionReader(): (json: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (json) => {
    const questions = read.get(json) ?? strings(json);
    read.set(json, questions);
    return questions;
  };
}

function strings(json: string): string[] {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
}

const some = (...values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);

function rowOf(row: Row, questionsOf: (json: string) => readonly string[]): LibraryRow {
  const [number, theme, secondTheme, questions, procedure, state, object, band, country, city, year, ...rest] = row;
  const [hasFigures, completeness, valueEur, publishedAt, checkedOn] = rest;
  return {
    number,
    values: {
      theme: some(theme, secondTheme),
      question: questionsOf(questions),
      procedure: some(procedure),
      state: some(state),
      object: some(object),
      value: some(band),
      country: [country],
      city: some(city),
      year: some(year === null ? null : String(year)),
      figures: hasFigures === 1 ? ["yes"] : [],
    },
    measures: {
      completeness,
      year,
      value: valueEur,
      published: publishedAt,
      checked: Number(checkedOn.replaceAll("-", "")),
    },
  };
}
