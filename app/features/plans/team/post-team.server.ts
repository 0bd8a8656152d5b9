import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { ok, type Result } from "~/domain/result.ts";
import { changeMember, endMembership, type Given, type NotChanged } from "./change-team.server.ts";
import { type InviteNewcomer, inviteMember, withdrawInvitee } from "./invite-member.server.ts";
import type { TeamDone } from "./team-screen.tsx";

/** Does what a form of the team's page asks for. */
export function postTeam(
  db: Db,
  actor: Actor,
  planId: string,
  fields: Readonly<Record<string, string>>,
  given: Given & { inviteNewcomer: InviteNewcomer },
): Result<TeamDone, NotChanged> {
  const { intent, person = "", email = "", role = "" } = fields;
  const done = (result: Result<unknown, NotChanged>, what: TeamDone) => (result.ok ? ok(what) : result);
  switch (intent) {
    case "leave":
      return done(endMembership(db, actor, planId, actor.id, given), "left");
    case "end":
      return done(endMembership(db, actor, planId, person, given), "ended");
    case "role":
      return done(changeMember(db, actor, planId, { userId: person, role }, given), "changed");
    case "withdraw":
      return done(withdrawInvitee(db, actor, planId, email, given.now), "withdrawn");
    default:
      return inviteMember(db, actor, planId, fields, given);
  }
}
