import { adviserParams, scheduleParams } from "./adviser-params.ts";

/** One line of the worksheet as typed. `months`: empty is until further notice. `more`: residual value, or change. */
export interface TypedLine {
  kind: string;
  euros: string;
  months: string;
  more: string;
}

export interface TypedPart {
  kind: string;
  annexE: string;
  euros: string;
  main: boolean;
}

export interface TypedLot {
  name: string;
  euros: string;
  small: boolean;
}

/** What a person has written at the adviser: texts as typed, whatever they are. The address is its only store. */
export interface AdviserQuery {
  texts: Readonly<Record<string, string>>;
  lines: readonly TypedLine[];
  parts: readonly TypedPart[];
  lots: readonly TypedLot[];
}

export const mostRows = 20;
const longestText = 200;
const names = [...adviserParams.map(({ name }) => name), ...scheduleParams, "name"];

const clean = (text: string | null | undefined): string =>
  [...(text ?? "").replace(/\p{Cc}+/gu, " ").trim()].slice(0, longestText).join("").trim();
/** Cells of a row stand between colons; only the name of a lot, which is last, may have one. */
const cell = (text: string | undefined): string => clean(text).replaceAll(":", " ").trim();

/** The columns of a group as a form without scripts posts them: one list of texts a column. */
function columnsOf(params: URLSearchParams, group: string, columns: readonly string[]): string[][] {
  const lists = columns.map((column) => params.getAll(`${group}-${column}`));
  const length = Math.min(mostRows, Math.max(...lists.map((list) => list.length)));
  return Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? ""));
}

const rowsOf = (params: URLSearchParams, group: string, columns: readonly string[]): string[][] => [
  ...params.getAll(group).map((row) => row.split(":")),
  ...columnsOf(params, group, columns),
];

function readLines(params: URLSearchParams): TypedLine[] {
  return rowsOf(params, "line", ["kind", "euros", "months", "more"])
    .map(([kind, euros, months, more]) => ({
      kind: cell(kind),
      euros: cell(euros),
      months: cell(months),
      more: cell(more),
    }))
    .filter(({ euros, months, more }) => euros !== "" || months !== "" || more !== "")
    .slice(0, mostRows);
}

/** Rows chosen in the form by their place there; in the address by a word in the row. */
const isChosen = (params: URLSearchParams, name: string, place: number): boolean =>
  params.getAll(name).includes(String(place));

function readParts(params: URLSearchParams): TypedPart[] {
  const given = params.getAll("part").length;
  return rowsOf(params, "part", ["kind", "annex-e", "euros"])
    .map(([kind, annexE, euros, main], place) => ({
      kind: cell(kind),
      annexE: cell(annexE),
      euros: cell(euros),
      main: place < given ? main === "main" : isChosen(params, "part-main", place - given),
    }))
    .filter(({ kind, euros }) => kind !== "" || euros !== "")
    .slice(0, mostRows);
}

function readLots(params: URLSearchParams): TypedLot[] {
  const inAddress = params.getAll("lot").map((row) => {
    const [euros, small, ...name] = row.split(":");
    return { euros: cell(euros), small: small === "small", name: clean(name.join(":")) };
  });
  const inForm = columnsOf(params, "lot", ["euros", "name"]).map(([euros, name], place) => ({
    euros: cell(euros),
    small: isChosen(params, "lot-small", place),
    name: clean(name),
  }));
  return [...inAddress, ...inForm].filter(({ euros, name }) => euros !== "" || name !== "").slice(0, mostRows);
}

export function readAdviserQuery(params: URLSearchParams): AdviserQuery {
  const texts = names.flatMap((name) => {
    const text = clean(params.get(name));
    return text === "" ? [] : [[name, text] as const];
  });
  return {
    texts: Object.fromEntries(texts),
    lines: readLines(params),
    parts: readParts(params),
    lots: readLots(params),
  };
}

const joined = (...cells: readonly string[]): string => cells.join(":").replace(/:+$/, "");

/** The shortest address of what was written. Read again it gives the same. */
export function writeAdviserQuery({ texts, lines, parts, lots }: AdviserQuery): string {
  const params = new URLSearchParams();
  for (const name of names) if (texts[name]) params.set(name, texts[name]);
  for (const { kind, euros, months, more } of lines) params.append("line", joined(kind, euros, months, more));
  for (const { kind, annexE, euros, main } of parts)
    params.append("part", joined(kind, annexE, euros, main ? "main" : ""));
  for (const { euros, small, name } of lots) params.append("lot", joined(euros, small ? "small" : "", name));
  return params.toString();
}

/** A name alone asks nothing. */
export const isUnasked = ({ texts, lines, parts, lots }: AdviserQuery): boolean =>
  lines.length + parts.length + lots.length === 0 && Object.keys(texts).every((name) => name === "name");
