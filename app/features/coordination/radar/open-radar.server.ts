import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listPlans } from "db/repositories/plans.ts";
import { listMatches } from "db/repositories/radar.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isBeforeTender, type State } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { themeLabel } from "~/domain/case/theme-labels.ts";
import type { Lang } from "~/domain/lang.ts";
import { type MatchStanding, standingOf } from "~/domain/radar/match.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant, formatShortDay } from "~/i18n/format.ts";
import type { NotFound } from "../find-case.server.ts";
import { findPairs, keyOfPair } from "./find-pairs.server.ts";

const mostShown = 50;

/** Of a plan no more than a coordinator may see of any. */
export interface RadarLine {
  id: string;
  number: number;
  title: string;
  language: Lang;
  city: string;
  state: State;
  themes: string;
  notice: string | null;
}

export interface RadarPage {
  pairs: readonly {
    key: string;
    plans: readonly [RadarLine, RadarLine];
    percent: number;
    words: readonly string[];
    sameCpv: boolean;
    themes: string;
  }[];
  matches: readonly {
    id: string;
    plans: readonly [RadarLine, RadarLine];
    asked: string;
    standing: MatchStanding;
    said: readonly [boolean, boolean];
  }[];
  found: number;
}

/** Plans that could be bought together, and those whose owners were asked. */
export function openRadar(db: Db, actor: Actor, lang: Lang): Result<RadarPage, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const names = listCityNames(db);
  const line = ({ id, number, title, language, cityId, state, themes, noticeOn }: Plan): RadarLine => ({
    ...{ id, number, title, language, state },
    city: names.get(cityId)?.[lang] ?? "",
    themes: themes.map((theme) => themeLabel(theme, lang)).join(", "),
    notice: noticeOn && formatShortDay(noticeOn, lang),
  });
  const matches = listMatches(db);
  const known = new Set(matches.map(({ firstPlan, secondPlan }) => `${firstPlan} ${secondPlan}`));
  const asked = matches.filter(({ dismissedAt }) => dismissedAt === null);
  const plans = new Map(
    listPlans(
      db,
      asked.flatMap(({ firstPlan, secondPlan }) => [firstPlan, secondPlan]),
    ).map((plan) => [plan.id, plan]),
  );
  const pairs = findPairs(db)
    .map((pair) => ({ ...pair, key: keyOfPair(pair.first, pair.second).join(" ") }))
    .filter(({ key }) => !known.has(key));
  return ok({
    found: pairs.length,
    pairs: pairs.slice(0, mostShown).map(({ key, plans: both, score, words, sameCpv, themes }) => ({
      ...{ key, words, sameCpv },
      plans: [line(both[0]), line(both[1])] as const,
      percent: Math.round(score * 100),
      themes: themes.map((theme) => themeLabel(theme, lang)).join(", "),
    })),
    matches: asked.flatMap((match) => {
      const [first, second] = [plans.get(match.firstPlan), plans.get(match.secondPlan)];
      if (!first || !second || first.binnedAt || second.binnedAt) return [];
      const standing = standingOf(match);
      const isOver = standing === "asked" && !(isBeforeTender(first) && isBeforeTender(second));
      return [
        {
          id: match.id,
          plans: [line(first), line(second)] as const,
          asked: formatInstant(match.at, lang),
          standing: isOver ? ("ended" as const) : standing,
          said: [match.firstAnswer !== null, match.secondAnswer !== null] as const,
        },
      ];
    }),
  });
}
