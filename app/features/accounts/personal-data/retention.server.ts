import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findPeriods, savePeriod } from "db/repositories/retention.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isFixedPeriod, type RetentionKind, retentionKinds, ruleOf } from "~/domain/case/retention.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import type { Invalid } from "../check-fields.ts";

type NotFound = { kind: "not-found" };

export interface RetentionPage {
  title: string;
  periods: readonly {
    kind: RetentionKind;
    days: number;
    usual: number;
    least: number;
    most: number;
    isFixed: boolean;
  }[];
}

export function openRetention(db: Db, actor: Actor, lang: Lang): Result<RetentionPage, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const periods = findPeriods(db);
  return ok({
    title: translator(lang, "personalData")("retention.title"),
    periods: retentionKinds.map((kind) => {
      const { days: usual, least, most } = ruleOf(kind);
      return { kind, days: periods[kind], usual, least, most, isFixed: isFixedPeriod(kind) };
    }),
  });
}

/** Sets the periods that the form gives in days. One that is out of its bounds changes none. */
export function setRetention(
  db: Db,
  actor: Actor,
  typed: Readonly<Record<string, string>>,
  now: Date,
): Result<null, NotFound | Invalid> {
  return transact<null, NotFound | Invalid>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const before = findPeriods(tx);
    const problems: Invalid["problems"] = {};
    for (const kind of retentionKinds.filter((one) => !isFixedPeriod(one))) {
      const { least, most } = ruleOf(kind);
      const text = (typed[kind] ?? "").trim();
      const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
      if (days < least || days > most) problems[kind] = "bad-days";
      else if (days !== before[kind]) {
        savePeriod(tx, kind, days, actor.id, now);
        const facts = { days, before: before[kind] };
        insertAct(tx, { kind: "retention", act: "set", object: kind, by: actor.id, at: now, facts });
      }
    }
    return Object.keys(problems).length > 0 ? refuse({ kind: "invalid", problems, typed: { ...typed } }) : ok(null);
  });
}
