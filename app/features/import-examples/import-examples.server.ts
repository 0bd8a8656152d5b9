import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertExample } from "db/repositories/examples.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { tableColumns } from "~/domain/example-table.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { type CheckedExample, type CityOf, checkImport } from "./check-import.server.ts";
import { readImport, type Unreadable } from "./read-import.server.ts";

type NotFound = { readonly kind: "not-found" };

export interface ImportReport {
  readonly rows: readonly { readonly line: number; readonly title: string; readonly problems: readonly string[] }[];
  readonly unknown: readonly string[];
  readonly good: number;
  readonly bad: number;
}

export interface ImportPage {
  readonly title: string;
  readonly lang: Lang;
  readonly columns: readonly string[];
}

/** Something is wrong with some of the examples: none is taken in. */
export type Refused = { readonly kind: "incomplete"; readonly report: ImportReport };

export function openImport(actor: Actor, lang: Lang): Result<ImportPage, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  return ok({ title: translator(lang, "importExamples")("title"), lang, columns: tableColumns });
}

interface Asked {
  readonly text: string;
  readonly lang: Lang;
  readonly cityOf: CityOf;
}

/** What an import would do, row by row; nothing is written. */
export function tryImport(db: Db, actor: Actor, asked: Asked): Result<ImportReport, NotFound | Unreadable> {
  const checked = check(db, actor, asked);
  return checked.ok ? ok(checked.value.report) : checked;
}

/** Takes all examples of a file in as proposals, or none: how many. */
export function importExamples(
  db: Db,
  actor: Actor,
  asked: Asked,
  now: Date,
): Result<number, NotFound | Unreadable | Refused> {
  return transact<number, NotFound | Unreadable | Refused>(db, (tx) => {
    const checked = check(tx, actor, asked);
    if (!checked.ok) return checked;
    const { report, examples } = checked.value;
    if (report.bad > 0) return refuse({ kind: "incomplete", report });
    for (const { id, content, cityName } of examples) {
      if (!content) continue;
      insertExample(tx, { id, stage: "proposed", origin: { kind: "source" }, content, cityName, at: now });
      insertAct(tx, { kind: "example", act: "propose", object: id, by: actor.id, at: now });
    }
    return ok(report.good);
  });
}

interface Checked {
  readonly report: ImportReport;
  readonly examples: readonly CheckedExample[];
}

function check(db: Db, actor: Actor, { text, lang, cityOf }: Asked): Result<Checked, NotFound | Unreadable> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const read = readImport(text);
  if (!read.ok) return read;
  const examples = checkImport(db, read.value, lang, cityOf);
  const bad = examples.filter(({ problems }) => problems.length > 0).length;
  const rows = examples.map(({ line, title, problems }) => ({ line, title, problems }));
  return ok({ examples, report: { rows, unknown: read.value.unknown, bad, good: examples.length - bad } });
}
