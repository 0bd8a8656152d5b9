import type { Db } from "db/connection.ts";
import { listPlanInvitations } from "db/repositories/plan-invitations.ts";
import { listTeam } from "db/repositories/team.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { GivenRole, TeamRole } from "~/domain/case/plan.ts";
import { canChangeTeam, isTeam } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatShortDay } from "~/i18n/format.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";

export interface TeamPage {
  plan: { id: string; number: number; title: string; language: Lang };
  people: readonly {
    id: string;
    name: string;
    /** City and unit; empty for a guest. */
    place: string;
    role: TeamRole;
    since: string;
    isSelf: boolean;
  }[];
  invited: readonly { email: string; role: GivenRole; until: string }[];
  canChange: boolean;
}

/** The team as its members see it, and those who are asked to join it. */
export function openTeam(db: Db, actor: Actor, planId: string, lang: Lang, now: Date): Result<TeamPage, NotFound> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const { id, number, title, language } = plan;
  const day = (at: Date) => formatShortDay(dayInHelsinki(at), lang);
  return ok({
    plan: { id, number, title, language },
    people: listTeam(db, planId).map(({ userId, name, role, city, unit, addedAt }) => ({
      ...{ id: userId, name, role, since: day(addedAt), isSelf: userId === actor.id },
      place: [city?.[lang], unit].filter(Boolean).join(", "),
    })),
    invited: listPlanInvitations(db, planId, now).map(({ email, role, expiresAt }) => ({
      ...{ email, role, until: day(expiresAt) },
    })),
    canChange: canChangeTeam(plan, actor),
  });
}
