import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { deleteInvitation } from "db/repositories/invitations.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { deletePlanInvitation, insertPlanInvitation, listPlanInvitations } from "db/repositories/plan-invitations.ts";
import { insertMember } from "db/repositories/plans.ts";
import { listReviewsByExpert } from "db/repositories/reviews.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
import { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import { canJoin } from "~/domain/case/joining.ts";
import { givenRoles, mostMembers } from "~/domain/case/plan.ts";
import { isActive } from "~/domain/case/review-moves.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { type Given, invalid, type NotChanged, teamToChange } from "./change-team.server.ts";
import { tellOfTeam, writeNewcomerMail } from "./team-mails.server.ts";

const wantedSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(givenRoles),
  /** In which language somebody without an account is written to. */
  language: z.enum(languages),
});

/** Makes an account's invitation without a mail; it comes from the people who look after accounts. */
export type InviteNewcomer = (
  db: Db,
  newcomer: { email: string; language: Lang },
  invitedBy: string,
  now: Date,
) => { id: string; token: string; expiresAt: Date };

/**
 * Takes somebody into the team: at once whoever has an account, and whoever has none with the account they make. It opens
 * this plan to them and nothing else.
 */
export function inviteMember(
  db: Db,
  actor: Actor,
  planId: string,
  typed: Readonly<Record<string, string>>,
  given: Given & { inviteNewcomer: InviteNewcomer },
): Result<"added" | "invited", NotChanged> {
  return transact<"added" | "invited", NotChanged>(db, (tx) => {
    const found = teamToChange(tx, actor, planId);
    if (!found.ok) return found;
    const wanted = wantedSchema.safeParse(typed);
    if (!wanted.success) {
      const field = String(wanted.error.issues[0]?.path[0]);
      return invalid(field, field === "email" ? "bad-email" : "bad-choice");
    }
    const plan = found.value;
    const { email, role, language } = wanted.data;
    const { now, origin } = given;
    const waiting = listPlanInvitations(tx, planId, now).filter((one) => one.email !== email);
    if (plan.team.length + waiting.length >= mostMembers) return invalid("email", "team-full");

    const user = findUserByEmail(tx, email);
    if (user) {
      const person = findActorByEmail(tx, email);
      const isReviewer = listReviewsByExpert(tx, planId, user.id).some(({ state }) => isActive(state));
      if (!person || !canJoin({ ...person, isClosed: user.closedAt !== null, isReviewer })) {
        return invalid("email", "cannot-join");
      }
      if (plan.team.some(({ userId }) => userId === user.id)) return invalid("email", "on-team");
      insertMember(tx, planId, user.id, role, now);
      insertEvent(tx, planId, { kind: "team", facts: { added: [user.id], role }, by: actor.id, at: now });
      tellOfTeam(tx, "added", [user.id], { plan, actor, origin, now, role });
      return ok("added");
    }
    withdraw(tx, planId, email);
    const { id: invitationId, token, expiresAt } = given.inviteNewcomer(tx, { email, language }, actor.id, now);
    const dates = { createdAt: now, expiresAt };
    const facts = { invitation: invitationId, role };
    insertAct(tx, { kind: "plan", act: "invite", object: planId, by: actor.id, at: now, facts });
    insertPlanInvitation(tx, { planId, email, role, invitationId, invitedBy: actor.id, ...dates });
    writeNewcomerMail(tx, { email, language, invitationId, token, expiresAt }, { plan, actor, origin, now });
    return ok("invited");
  });
}

/** What was asked of somebody without an account is asked no more, and its link makes no account. */
function withdraw(db: Db, planId: string, email: string): boolean {
  const withdrawn = deletePlanInvitation(db, planId, email);
  if (withdrawn?.invitationId) deleteInvitation(db, withdrawn.invitationId);
  return withdrawn !== undefined;
}

export function withdrawInvitee(
  db: Db,
  actor: Actor,
  planId: string,
  email: string,
  now: Date,
): Result<null, NotChanged> {
  return transact<null, NotChanged>(db, (tx) => {
    const found = teamToChange(tx, actor, planId);
    if (!found.ok) return found;
    if (withdraw(tx, planId, email))
      insertAct(tx, { kind: "plan", act: "withdraw-invitation", object: planId, by: actor.id, at: now });
    return ok(null);
  });
}
