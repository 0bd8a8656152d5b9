import type { Db } from "db/connection.ts";
import { listColleagues } from "db/repositories/buyers.ts";
import { deleteNewsOf } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { deleteMember, insertMember } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { LoadedPlan } from "./load-plan.server.ts";
import { tellOfTeam } from "./team/team-mails.server.ts";

/**
 * The team as the question `co-authors` posts it: who is ticked writes, who is not is taken off. Only the owner changes
 * the team; colleagues of the city can be added, members from other cities are kept or taken off.
 */
export function saveTeam(
  db: Db,
  loaded: LoadedPlan,
  actor: Actor,
  ticked: readonly string[],
  { now, origin }: { now: Date; origin: string | undefined },
): Problem[] {
  const { plan, relation } = loaded;
  const members = plan.team.filter(({ role }) => role !== "owner");
  const wanted = new Set(
    ticked.filter((id) => !plan.team.some(({ userId, role }) => userId === id && role === "owner")),
  );
  const isAsItIs = wanted.size === members.length && members.every(({ userId }) => wanted.has(userId));
  if (isAsItIs) return [];
  if (relation !== "owner") return [{ rule: "team-owner", severity: "save", question: "co-authors" }];
  const added = [...wanted].filter((id) => !members.some(({ userId }) => userId === id));
  const colleagues = added.length > 0 ? listColleagues(db, plan.cityId) : [];
  const strangers = added.filter((id) => !colleagues.some((colleague) => colleague.id === id));
  if (strangers.length > 0 || wanted.size > 20) {
    return [
      {
        rule: wanted.size > 20 ? "multi-count" : "code-known",
        severity: "save",
        question: "co-authors",
        facts: { min: 0, max: 20 },
      },
    ];
  }
  const removed = members.filter(({ userId }) => !wanted.has(userId));
  for (const id of added) insertMember(db, plan.id, id, "writer", now);
  for (const { userId } of removed) deleteMember(db, plan.id, userId);
  if (added.length + removed.length > 0) {
    const facts = { added, removed: removed.map(({ userId }) => userId) };
    insertEvent(db, plan.id, { kind: "team", facts, by: actor.id, at: now });
    for (const id of facts.removed) deleteNewsOf(db, id, plan.id);
  }
  if (origin !== undefined) {
    const news = { plan, actor, origin, now };
    tellOfTeam(db, "added", added, { ...news, role: "writer" });
    tellOfTeam(
      db,
      "ended",
      removed.map(({ userId }) => userId),
      news,
    );
  }
  return [];
}
