import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { listTeamPlans } from "db/repositories/plans.ts";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { inviteMember } from "~/features/plans/team/invite-member.server.ts";

/** People of two cities write the draft of Vaasa together, and somebody of its energy company is asked to join. */
export function seedDemoTeam(db: Db, domain: string, origin: string, now: Date): void {
  const owner = findActorByEmail(db, `officer.vaasa@${domain}`);
  const draft = owner && listTeamPlans(db, owner.id).find(({ state }) => state === "draft");
  if (!owner || !draft) return;
  const team = [
    { email: `lead.vaasa@${domain}`, role: "writer", language: "sv" },
    { email: `officer.oulu@${domain}`, role: "reader", language: "en" },
    { email: "ingenjor@elbolaget.example", role: "writer", language: "sv" },
  ];
  for (const wanted of team) {
    const invited = inviteMember(db, owner, draft.id, wanted, { now, origin, inviteNewcomer });
    if (!invited.ok) throw new Error(`${wanted.email}: ${JSON.stringify(invited.refusal)}`);
  }
}
