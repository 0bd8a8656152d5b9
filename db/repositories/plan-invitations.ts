import { and, asc, eq, gt } from "drizzle-orm";
import type { GivenRole } from "~/domain/case/plan.ts";
import type { Db } from "../connection.ts";
import { planInvitations } from "../schema/plans.ts";

export interface PlanInvitation {
  planId: string;
  email: string;
  role: GivenRole;
  invitationId: string | null;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
}

const isOpen = (now: Date) => gt(planInvitations.expiresAt, now);

/** Asking the same person again takes the place of what was asked before. */
export function insertPlanInvitation(db: Db, invitation: PlanInvitation): void {
  const { planId, email, ...asked } = invitation;
  db.insert(planInvitations)
    .values(invitation)
    .onConflictDoUpdate({ target: [planInvitations.planId, planInvitations.email], set: asked })
    .run();
}

export const listPlanInvitations = (db: Db, planId: string, now: Date): PlanInvitation[] =>
  db
    .select()
    .from(planInvitations)
    .where(and(eq(planInvitations.planId, planId), isOpen(now)))
    .orderBy(asc(planInvitations.email))
    .all();

export const listPlanInvitationsTo = (db: Db, email: string, now: Date): PlanInvitation[] =>
  db
    .select()
    .from(planInvitations)
    .where(and(eq(planInvitations.email, email), isOpen(now)))
    .all();

export function deletePlanInvitation(db: Db, planId: string, email: string): PlanInvitation | undefined {
  const isIt = and(eq(planInvitations.planId, planId), eq(planInvitations.email, email));
  return db.delete(planInvitations).where(isIt).returning().get();
}

export function deletePlanInvitationsTo(db: Db, email: string): void {
  db.delete(planInvitations).where(eq(planInvitations.email, email)).run();
}
