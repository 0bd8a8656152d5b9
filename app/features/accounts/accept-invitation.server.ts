import { hashPassword } from "better-auth/crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  findInvitationByHash,
  type Invitation,
  listOpenInvitationsTo,
  updateInvitationUsed,
} from "db/repositories/invitations.ts";
import { hasCoordinator, insertPerson, type NewPerson } from "db/repositories/people.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { deletePlanInvitationsTo, listPlanInvitationsTo } from "db/repositories/plan-invitations.ts";
import { insertMember } from "db/repositories/plans.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
import { roles } from "~/domain/case/actor.ts";
import type { ActFacts } from "~/domain/case/acts.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { hashToken, newId } from "./token.server.ts";

type Expired = { kind: "expired" };

/** The invitation behind a link, while it can be used. */
export function openInvitation(db: Db, token: string, now: Date): Result<Invitation, Expired> {
  const invitation = findInvitationByHash(db, hashToken(token));
  if (!invitation || invitation.usedAt || invitation.expiresAt <= now) return refuse({ kind: "expired" });
  // The first coordinator's link names nobody: it ends when there is a coordinator.
  if (isForAnyone(invitation) && hasCoordinator(db)) return refuse({ kind: "expired" });
  return findUserByEmail(db, invitation.email) ? refuse({ kind: "expired" }) : ok(invitation);
}

export const isForAnyone = (invitation: Pick<Invitation, "email">): boolean => invitation.email === "";

export interface Acceptance {
  name: string;
  /** Asked only where the invitation names no address. */
  email: string;
  language: Lang;
  password: string;
}

/** Makes the account, its roles and its password, and uses the invitation up; returns the address to sign in with. */
export async function acceptInvitation(
  db: Db,
  token: string,
  { name, email, language, password }: Acceptance,
  now: Date,
): Promise<Result<string, Expired | Invalid>> {
  const passwordHash = await hashPassword(password);
  return transact<string, Expired | Invalid>(db, (tx) => {
    const opened = openInvitation(tx, token, now);
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const address = isForAnyone(opened.value) ? email : opened.value.email;
    if (findUserByEmail(tx, address)) return invalid("email", "has-account", { name, email, language });
    // A team's invitation gives no role; a city lead's or coordinator's to the same address holds whichever is used.
    const all = isForAnyone(opened.value) ? [opened.value] : listOpenInvitationsTo(tx, address, now);
    if (!updateInvitationUsed(tx, id, now)) return refuse({ kind: "expired" });

    const unitId = all.find((one) => one.unitId !== null)?.unitId ?? null;
    const held = roles.filter((role) => all.some((one) => one.roles.includes(role)));
    const person = { name, email: address, language, unitId, roles: held, passwordHash, at: now };
    join(tx, person, { roles: held, invitation: id });
    return ok(address);
  });
}

/** Makes the account, whatever brought the person here, and takes them into the teams that wait for them; returns its id. */
export function join(tx: Db, person: Omit<NewPerson, "id">, facts: ActFacts): string {
  const id = newId();
  const { email, at } = person;
  insertPerson(tx, { ...person, id });
  insertAct(tx, { kind: "person", act: "join", object: id, by: id, at, facts });
  joinTeams(tx, email, id, at);
  return id;
}

/** The plans whose teams asked for this address now have the person. */
function joinTeams(db: Db, email: string, person: string, now: Date): void {
  for (const { planId, role, invitedBy } of listPlanInvitationsTo(db, email, now)) {
    insertMember(db, planId, person, role, now);
    insertEvent(db, planId, { kind: "team", facts: { added: [person], role }, by: invitedBy, at: now });
  }
  deletePlanInvitationsTo(db, email);
}
