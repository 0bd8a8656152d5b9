import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import {
  listExpertLoads,
  listLateReviews,
  listPlanCounts,
  listPlannedNotices,
  listTallies,
} from "db/repositories/network-figures.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { beforeTender } from "~/domain/case/moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { NotFound } from "../find-case.server.ts";
import { monthsUpTo } from "./count-plans.ts";
import type { Saying } from "./saying.ts";
import { type Sheet, type SheetId, sheetIds } from "./sheet.ts";
import { pipelineSheet, plannedSheet } from "./sheets-of-plans.ts";
import { citySheet, expertSheet, flowSheet, lateSheet, stateSheet, themeSheet, timesSheet } from "./sheets-of-work.ts";

const months = 12;
/** Lines of a list on the page, and in a file. */
const mostShown = 25;
const mostInFile = 10_000;

type Making = Readonly<Record<SheetId, () => Sheet>>;

/** The tables in their order, each made when it is asked for. */
function sheetsOf(db: Db, lang: Lang, now: Date, most: number): Making {
  const today = dayInHelsinki(now);
  const past = monthsUpTo(today, months);
  const names = listCityNames(db);
  const saying: Saying = { lang, today, past, cityName: (id) => names.get(id)?.[lang] ?? id };
  const tallies = listTallies(db, past[0] ?? today.slice(0, 7));
  const plans = listPlanCounts(db);
  const cities = [...names.keys()].sort((one, other) =>
    saying.cityName(one).localeCompare(saying.cityName(other), lang),
  );
  return {
    states: () => stateSheet(saying, plans),
    flow: () => flowSheet(saying, tallies),
    "decision-times": () => timesSheet(saying, tallies),
    experts: () => expertSheet(saying, listExpertLoads(db, today), tallies),
    // One more than is shown, to know whether there are more.
    late: () => lateSheet(saying, listLateReviews(db, today, most + 1), most),
    themes: () => themeSheet(saying, plans),
    cities: () => citySheet(saying, plans, cities),
    pipeline: () => pipelineSheet(saying, tallies),
    planned: () => plannedSheet(saying, listPlannedNotices(db, today, beforeTender, most + 1), most),
  };
}

/**
 * The whole network in tables: what is counted is kept by triggers, so that the page takes the same time however many plans
 * there are. Of drafts it says no more than the table of rights lets a coordinator see: title, city, theme, state and dates.
 */
export function openOverview(db: Db, actor: Actor, lang: Lang, now: Date): Result<readonly Sheet[], NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const making = sheetsOf(db, lang, now, mostShown);
  return ok(sheetIds.map((id) => making[id]()));
}

/** One of the tables with all its lines, for a file. */
export function openSheet(db: Db, actor: Actor, id: string, lang: Lang, now: Date): Result<Sheet, NotFound> {
  const known = sheetIds.find((one) => one === id);
  if (!hasRole(actor, "coordinator") || !known) return refuse({ kind: "not-found" });
  return ok(sheetsOf(db, lang, now, mostInFile)[known]());
}
