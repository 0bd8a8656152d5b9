import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Match, MatchAnswer } from "~/domain/radar/match.ts";
import type { Db } from "../connection.ts";
import { radarMatches } from "../schema/radar.ts";

const columns = {
  id: radarMatches.id,
  firstPlan: radarMatches.firstPlan,
  secondPlan: radarMatches.secondPlan,
  at: radarMatches.at,
  dismissedAt: radarMatches.dismissedAt,
  firstAnswer: radarMatches.firstAnswer,
  secondAnswer: radarMatches.secondAnswer,
};

export const listMatches = (db: Db): Match[] =>
  db.select(columns).from(radarMatches).orderBy(desc(radarMatches.at)).all();

export const listMatchesOfPlan = (db: Db, planId: string): Match[] =>
  db
    .select(columns)
    .from(radarMatches)
    .where(
      and(
        isNull(radarMatches.dismissedAt),
        or(eq(radarMatches.firstPlan, planId), eq(radarMatches.secondPlan, planId)),
      ),
    )
    .orderBy(desc(radarMatches.at))
    .all();

/** False when the two stand in the list already. */
export const insertMatch = (
  db: Db,
  match: Pick<Match, "id" | "firstPlan" | "secondPlan" | "at" | "dismissedAt"> & { by: string },
): boolean => db.insert(radarMatches).values(match).onConflictDoNothing().run().changes === 1;

/** False when this side has answered before. */
export function updateMatchAnswer(db: Db, id: string, side: "first" | "second", answer: MatchAnswer): boolean {
  const column = side === "first" ? radarMatches.firstAnswer : radarMatches.secondAnswer;
  const set = side === "first" ? { firstAnswer: answer } : { secondAnswer: answer };
  return (
    db
      .update(radarMatches)
      .set(set)
      .where(and(eq(radarMatches.id, id), isNull(column)))
      .run().changes === 1
  );
}
