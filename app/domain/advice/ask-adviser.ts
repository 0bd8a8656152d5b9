import { z } from "zod";
import { date } from "../form/kinds/date.ts";
import { type AdviserAnswer, advise } from "../law/adviser.ts";
import type { AdviserInput } from "../law/adviser-input.ts";
import { isProcedure } from "../law/decide.ts";
import { type PlanSchedule, planSchedule } from "../law/plan-schedule.ts";
import type { InputError, RefusalCode } from "../law/refusal.ts";
import type { NoSchedule } from "../law/schedule-node.ts";
import { calculateValue, componentsOf, type ValueLine, type Worksheet, type WorksheetRefusal } from "../law/value.ts";
import { ok, type Result } from "../result.ts";
import { adviserParams, mixed, noAnnexE, type ParamKind, paramOfField } from "./adviser-params.ts";
import { type AdviserQuery, isUnasked, type TypedLine } from "./adviser-query.ts";
import { isAmountKind, isMonthly } from "./line-kinds.ts";

/** What was written is not of its kind; the adviser refuses the rest. */
export type Unreadable =
  | ParamKind["kind"]
  | "line-kind"
  | "months"
  | "line-nothing"
  | "line-negative"
  | "parts-missing";

/** Something to correct, at the field with this id. */
export interface Problem {
  place: string;
  what: { unreadable: Unreadable } | { refused: RefusalCode };
}

export type Asked =
  | { state: "unasked" }
  | { state: "refused"; problems: readonly Problem[] }
  | {
      state: "answered";
      answer: AdviserAnswer;
      worksheet: Worksheet | null;
      /** Null while neither the day of the notice nor the day of use is given. */
      schedule: Result<PlanSchedule, NoSchedule> | null;
      inUseBy: string | null;
      contractStart: string | null;
      /** What was given, as the adviser took it. */
      input: AdviserInput;
    };

/** Whole euros as people type them. "250.000" may be a quarter of a million or 250: it is not guessed. */
const number = z
  .string()
  .transform((text) => text.replace(/[\s€]/g, "").replace("−", "-"))
  .refine((text) => /^[+-]?\d{1,15}([.,]\d{1,6})?$/.test(text) && !/[.,]\d{3}$/.test(text))
  .transform((text) => Number(text.replace(",", ".")));

const [firstDay, lastDay] = ["1900-01-01", "2099-12-31"];
const day = z
  .string()
  .transform((text) => date.schema({ kind: "date", time: false }).safeParse({ "": [text] }).data)
  .pipe(z.string().refine((read) => read >= firstDay && read <= lastDay));

const flag = z.enum(["yes", "no", "not-known"]);

function readText(text: string, takes: ParamKind): Result<unknown, null> {
  const schema = { day, count: number, euros: number, flag, code: z.string() }[takes.kind];
  const read = schema.safeParse(text);
  if (!read.success) return { ok: false, refusal: null };
  if (takes.kind === "code") return takes.codes.includes(text) ? ok(text) : { ok: false, refusal: null };
  if (takes.kind !== "flag") return ok(read.data);
  if (text === "not-known") return takes.openEnded ? ok(null) : { ok: false, refusal: null };
  return ok(text === "yes");
}

type Input = Record<string, unknown>;

function readTexts({ texts }: AdviserQuery, input: Input, problems: Problem[]): void {
  for (const { name, field, takes } of adviserParams) {
    const text = texts[name];
    if (text === undefined || (name === "type" && text === mixed)) continue;
    const read = readText(text, takes);
    // What cannot be read is given on, so that it counts as given: its own problem is said instead of the adviser's.
    if (!read.ok) problems.push({ place: name, what: { unreadable: takes.kind } });
    input[field] = read.ok ? (name === "annex-e" && read.value === noAnnexE ? null : read.value) : text;
  }
}

/** A number, or what was written when it is none; the adviser then says what is wrong. */
const numberOr = (text: string): unknown => {
  const read = number.safeParse(text);
  return read.success ? read.data : text;
};

function readLine({ kind, euros, months, more }: TypedLine): ValueLine | Unreadable {
  const amount = number.safeParse(euros);
  if (!amount.success) return "euros";
  const extra = more === "" ? 0 : number.safeParse(more).data;
  if (extra === undefined) return "euros";
  if (isAmountKind(kind)) return { kind, euros: amount.data };
  if (kind === "recurring-forecast") return { kind, euros: amount.data };
  if (kind === "recurring-past") return { kind, euros: amount.data, changeEuros: extra };
  if (!isMonthly(kind)) return "line-kind";
  const count = months === "" ? null : number.safeParse(months).data;
  if (count === undefined) return "months";
  const monthly = { monthlyEuros: amount.data, months: count };
  return kind === "lease" ? { kind, ...monthly, residualEuros: extra } : { kind, ...monthly };
}

function worksheetProblem(refusal: WorksheetRefusal): Problem {
  if (refusal.kind === "no-lines" || refusal.kind === "nothing-to-pay") {
    return { place: "lines", what: { unreadable: "line-nothing" } };
  }
  const what = { "not-whole-euros": "euros", negative: "line-negative", "months-not-whole": "months" } as const;
  const column = refusal.kind === "months-not-whole" ? "months" : "euros";
  return { place: `line-${refusal.line}-${column}`, what: { unreadable: what[refusal.kind] } };
}

const columnOfProblem: Partial<Record<Unreadable, string>> = { "line-kind": "kind", months: "months" };

function readWorksheet({ lines }: AdviserQuery, input: Input, problems: Problem[]): Worksheet | null {
  if (lines.length === 0) return null;
  input.valueComponents = {};
  const read = lines.map(readLine);
  const found = read.flatMap((line): ValueLine[] => (typeof line === "string" ? [] : [line]));
  for (const [place, line] of read.entries()) {
    if (typeof line !== "string") continue;
    problems.push({ place: `line-${place}-${columnOfProblem[line] ?? "euros"}`, what: { unreadable: line } });
  }
  if (found.length < lines.length) return null;
  const worksheet = calculateValue(found);
  if (!worksheet.ok) {
    problems.push(worksheetProblem(worksheet.refusal));
    return null;
  }
  input.valueComponents = componentsOf(worksheet.value);
  return worksheet.value;
}

function readRows({ parts, lots, texts }: AdviserQuery, input: Input, problems: Problem[]): void {
  if (parts.length > 0) {
    input.mixedParts = parts.map(({ kind, annexE, euros, main }) => ({
      kind,
      annexE: annexE === "" || annexE === noAnnexE ? null : annexE,
      valueEur: numberOr(euros),
      mainSubject: main,
    }));
  } else if (texts.type === mixed) problems.push({ place: "parts", what: { unreadable: "parts-missing" } });
  if (lots.length === 0) return;
  const named = lots.map((lot, place) => ({ ...lot, id: lot.name || String(place + 1) }));
  input.lots = named.map(({ id, euros }) => ({ id, valueEur: numberOr(euros) }));
  const small = named.filter((lot) => lot.small).map(({ id }) => id);
  if (small.length > 0) input.smallLotsChosen = small;
}

const cellNames: Readonly<Record<string, string>> = {
  valueEur: "euros",
  id: "name",
  annexE: "annex-e",
  mainSubject: "main",
  kind: "kind",
};

/** The id of the field that an error of the adviser is about. */
export function placeOf(path: string): string {
  const [, group, row, column] = /^(lots|mixedParts)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (group && row) {
    const name = group === "lots" ? "lot" : "part";
    const under = column === undefined ? "" : cellNames[column];
    return under ? `${name}-${row}-${under}` : `${name}s`;
  }
  if (path.startsWith("valueComponents")) return "lines";
  if (path === "mixedParts") return "parts";
  if (path === "lots" || path.startsWith("smallLotsChosen")) return "lots";
  return paramOfField(path)?.name ?? "value";
}

/** Our own words come first; what follows from them is not said again. */
function allProblems(own: readonly Problem[], errors: readonly InputError[]): Problem[] {
  const places = new Set(own.map(({ place }) => place));
  const hasLine = own.some(({ place }) => place.startsWith("line"));
  const lacksParts = places.has("parts");
  const refused = errors.flatMap(({ code, field }): Problem[] => {
    const place = placeOf(field);
    const isSaid =
      places.has(place) || (hasLine && place === "lines") || (lacksParts && (place === "type" || place === "value"));
    if (isSaid) return [];
    places.add(place);
    return [{ place, what: { refused: code } }];
  });
  return [...own, ...refused];
}

interface Dates {
  inUseBy: string | null;
  contractStart: string | null;
  decisions: string[];
}

function readDates({ texts }: AdviserQuery, problems: Problem[]): Dates {
  const one = (name: string): string | null => {
    const text = texts[name];
    if (text === undefined) return null;
    const read = day.safeParse(text);
    if (!read.success) problems.push({ place: name, what: { unreadable: "day" } });
    return read.success ? read.data : null;
  };
  const typed = (texts.decisions ?? "").split(/[\s,;]+/).filter((text) => text !== "");
  const decisions = typed.map((text) => day.safeParse(text));
  if (decisions.some(({ success }) => !success)) problems.push({ place: "decisions", what: { unreadable: "day" } });
  return {
    inUseBy: one("in-use-by"),
    contractStart: one("contract-start"),
    decisions: decisions.flatMap(({ data }) => (data === undefined ? [] : [data])),
  };
}

function scheduleFor(answer: AdviserAnswer, { texts }: AdviserQuery, dates: Dates, today: string) {
  const noticeOn = texts.date === undefined ? null : answer.asOfDate;
  if (!isProcedure(answer.recommended) || (noticeOn === null && dates.inUseBy === null)) return null;
  return planSchedule({
    procedure: answer.recommended,
    regime: answer.regime,
    isDps: answer.technique === "dps",
    variants: { urgency: answer.used.urgency === "justified" },
    noticeOn,
    inUseBy: dates.inUseBy,
    contractStart: dates.contractStart,
    milestones: [],
    decisionDates: dates.decisions.filter((decision) => decision > (noticeOn ?? today)),
    hasPilot: texts.pilot === "yes",
    today,
  });
}

/** What was given, as the adviser takes it, with what could not be read. */
export function adviserInputFrom(query: AdviserQuery): {
  input: Input;
  problems: Problem[];
  worksheet: Worksheet | null;
} {
  const input: Input = {};
  const problems: Problem[] = [];
  readTexts(query, input, problems);
  const worksheet = readWorksheet(query, input, problems);
  readRows(query, input, problems);
  return { input, problems, worksheet };
}

/** The adviser asked with what stands in an address: an answer, or all that must be corrected first. */
export function askAdviser(query: AdviserQuery, today: string): Asked {
  if (isUnasked(query)) return { state: "unasked" };
  const { input, problems, worksheet } = adviserInputFrom(query);
  const dates = readDates(query, problems);
  const outcome = advise(input, today);
  const all = allProblems(problems, "errors" in outcome ? outcome.errors : []);
  if ("errors" in outcome || all.length > 0) return { state: "refused", problems: all };
  return {
    state: "answered",
    answer: outcome,
    worksheet,
    schedule: scheduleFor(outcome, query, dates, today),
    inUseBy: dates.inUseBy,
    contractStart: dates.contractStart,
    input,
  };
}
