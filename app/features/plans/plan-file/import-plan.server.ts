import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import {
  type FileAnswer,
  type PlanFile,
  planFileFormat,
  readPlanFile,
  type WrongShape,
} from "~/domain/case/plan-file.ts";
import { namedBy } from "~/domain/case/snapshot.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { FormVersion, Kind, Question } from "~/domain/form/question.ts";
import { type CellValue, codesOf } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Fields, fieldName } from "~/ui/saving/posted-answers.ts";
import { createPlan, type NotCreated } from "../create-plan.server.ts";
import { type IsKnown, knownCodes } from "../known-codes.server.ts";
import { loadPlan } from "../load-plan.server.ts";
import { postedPlan } from "../posted-plan.ts";
import { writePosted } from "../save-answers.server.ts";

interface Given {
  /** Comes with the page, so that a file sent twice makes one plan. */
  id: string;
  unit: string;
  text: string;
}

export interface ImportedPlan {
  id: string;
  title: string;
  /** What the file names and this service does not know: questions with the codes that were left out. */
  left: readonly { question: string; code: string }[];
  /** Files to attach again. */
  files: readonly string[];
}

export type NotImported =
  | Exclude<NotCreated, { kind: "invalid" }>
  | { kind: "invalid"; why: "not-json" | "other-file" | "other-form" }
  | { kind: "invalid"; why: "shape"; wrong: readonly WrongShape[] }
  | { kind: "invalid"; why: "answers"; problems: readonly Problem[] };

function readJson(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null;

/** The file as a plan, by the form of today. */
export function readPlan(text: string): Result<PlanFile, Extract<NotImported, { kind: "invalid" }>> {
  const read = readJson(text);
  if (!read) return refuse({ kind: "invalid", why: "not-json" });
  const { json } = read;
  if (!isObject(json) || json.format !== planFileFormat) return refuse({ kind: "invalid", why: "other-file" });
  if (json.form !== currentForm.id) return refuse({ kind: "invalid", why: "other-form" });
  const file = readPlanFile(currentForm, json);
  return "file" in file ? ok(file.file) : refuse({ kind: "invalid", why: "shape", wrong: file.wrong });
}

interface Here {
  isKnown: IsKnown;
  /** Names of units, by the ids they have where the file comes from. */
  names: PlanFile["names"];
}

/** The value without the codes that name nothing here; undefined when nothing is left of it. A unit keeps its name. */
function known(
  kind: Kind,
  value: CellValue,
  { isKnown, names }: Here,
  leave: (code: string) => void,
): CellValue | undefined {
  const of = namedBy(kind);
  if (!of) return value;
  const unknown = codesOf(value).filter((code) => !isKnown(of, code));
  if (unknown.length === 0) return value;
  const typed = of === "unit" ? names[unknown[0] ?? ""] : undefined;
  if (typed) return { typed };
  for (const code of unknown) leave(code);
  const picks = codesOf(value).filter((code) => !unknown.includes(code));
  return picks.length > 0 ? { picks } : undefined;
}

/** The answers of the file that can be written here, and what of them is left out. */
function writable(form: FormVersion, file: PlanFile, isKnown: IsKnown) {
  const left: ImportedPlan["left"][number][] = [];
  const answers: Record<string, CellValue> = {};
  const rows: Record<string, { row: string; cells: Record<string, CellValue> }[]> = {};
  for (const [id, answer] of Object.entries(file.answers)) {
    const kind = findQuestion(form, id)?.question.kind;
    if (!kind) continue;
    const keep = (of: Kind, value: CellValue) =>
      known(of, value, { isKnown, names: file.names }, (code) => left.push({ question: id, code }));
    if ("value" in answer) {
      const value = keep(kind, answer.value);
      if (value !== undefined) answers[id] = value;
    } else if (kind.kind === "rows") {
      rows[id] = answer.rows.map(({ id: row, cells }) => ({
        row,
        cells: Object.fromEntries(
          kind.columns.flatMap((column) => {
            const cell = cells[column.id];
            const value = cell === undefined ? undefined : keep(column.kind, cell);
            return value === undefined ? [] : [[column.id, value] as const];
          }),
        ),
      }));
    }
  }
  return { answers, rows, left };
}

/** What the file says of who may read an answer, as the form posts it. */
function sharingFields(answers: Readonly<Record<string, FileAnswer>>): [string, readonly string[]][] {
  return Object.entries(answers).flatMap(([id, { level, secret }]): [string, readonly string[]][] => {
    if (!level && !secret) return [];
    return [
      [fieldName("level", id), [secret ? "secret" : (level ?? "")]],
      ...(secret ? [[fieldName("ground", id), [secret.ground]] satisfies [string, string[]]] : []),
      ...(secret?.until ? [[fieldName("until", id), [secret.until]] satisfies [string, string[]]] : []),
    ];
  });
}

/** Everything that may be an id, for the lists to be looked up once. */
function idsIn(file: PlanFile): Fields {
  const cells = Object.values(file.answers).flatMap((answer) =>
    "value" in answer ? [answer.value] : answer.rows.flatMap((row) => Object.values(row.cells)),
  );
  return new Map([["", cells.flatMap((cell) => codesOf(cell))]]);
}

const cellOf = ({ answers }: PlanFile, question: string): CellValue | undefined => {
  const answer = answers[question];
  return answer && "value" in answer ? answer.value : undefined;
};

const textOf = (file: PlanFile, question: string): string => {
  const value = cellOf(file, question);
  return typeof value === "string" ? value : (codesOf(value)[0] ?? "");
};

/** Makes a plan of a file: all of it, or nothing and why not. */
export function importPlan(db: Db, actor: Actor, given: Given, now: Date): Result<ImportedPlan, NotImported> {
  const read = readPlan(given.text);
  if (!read.ok) return read;
  const file = read.value;
  return transact<ImportedPlan, NotImported>(db, (tx) => {
    const [title, object, language] = ["title", "object", "language"].map((question) => textOf(file, question));
    const made = createPlan(tx, actor, { id: given.id, unit: given.unit, title, object, language, from: "file" }, now);
    if (!made.ok) return made.refusal.kind === "invalid" ? refuse(missingOf(made.refusal)) : refuse(made.refusal);
    const loaded = loadPlan(tx, actor, made.value);
    if (!loaded.ok) return refuse({ kind: "not-found" });
    const { plan, form, answers: before } = loaded.value;
    const isKnown = knownCodes(tx, actor, plan.id, idsIn(file));
    const { answers, rows, left } = writable(form, file, isKnown);
    // The plan belongs to a unit of the city that brings it in: the file's own, if it is one, else the one chosen.
    const [unit] = codesOf(cellOf(file, "buyer-unit"));
    const ownUnits = findBuyer(tx, plan.cityId)?.units ?? [];
    if (unit !== undefined && !ownUnits.some(({ id }) => id === unit)) delete answers["buyer-unit"];
    const posted = postedPlan({ answers, rows }, (question) => before.find(question)?.version ?? 0);
    const fields: Fields = new Map([...posted, ...sharingFields(file.answers)]);
    const questions = (fields.get("q") ?? []).flatMap((id): Question[] => {
      const found = findQuestion(form, id)?.question;
      return found ? [found] : [];
    });
    const { problems } = writePosted(tx, loaded.value, actor, fields, questions, now);
    if (problems.length > 0) return refuse({ kind: "invalid", why: "answers", problems });
    return ok({
      id: plan.id,
      title: title ?? "",
      left,
      files: file.attachments.map(({ name, title }) => title || name),
    });
  });
}

/** A plan needs a title, an object and a unit to exist: those of the file, and the unit chosen beside it. */
const missingOf = ({ problems }: { problems: readonly { field: string; rule: string }[] }): NotImported => ({
  kind: "invalid",
  why: "answers",
  problems: problems.map(({ field }) => ({
    rule: "required",
    severity: "save",
    question: field === "unit" ? "buyer-unit" : field,
  })),
});
