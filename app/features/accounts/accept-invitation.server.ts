import { hashPassword } from "better-auth/crypto";
import type { Db } from "db/connection.ts";
import { findInvitationByHash, type Invitation, updateInvitationUsed } from "db/repositories/invitations.ts";
import { hasCoordinator, insertPerson } from "db/repositories/people.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
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
    const { id, roles, unitId } = opened.value;
    const address = isForAnyone(opened.value) ? email : opened.value.email;
    if (findUserByEmail(tx, address)) return invalid("email", "has-account", { name, email, language });
    if (!updateInvitationUsed(tx, id, now)) return refuse({ kind: "expired" });

    insertPerson(tx, { id: newId(), name, email: address, language, unitId, roles, passwordHash, at: now });
    return ok(address);
  });
}
