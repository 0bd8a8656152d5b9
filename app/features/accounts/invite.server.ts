import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findUnit, insertUnit } from "db/repositories/cities.ts";
import {
  deleteInvitation,
  deleteOpenInvitationsTo,
  findInvitation,
  insertInvitation,
  type NewInvitation,
} from "db/repositories/invitations.ts";
import { insertMail } from "db/repositories/mails.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
import type { Actor, Role } from "~/domain/case/actor.ts";
import { canInvite, canSeePerson, isCityRole } from "~/domain/case/people-rights.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { invitationMail } from "./account-mails.server.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { hashToken, newId, newToken } from "./token.server.ts";

const fortnight = 14 * 86_400_000;

export interface Invite {
  name: string;
  email: string;
  language: Lang;
  roles: readonly Role[];
  unitId: string | null;
  /** A unit to make in the same go, for a city that has none yet. */
  newUnit?: { cityId: string; name: string } | undefined;
}

interface Sending {
  now: Date;
  /** The address of the page that accepts an invitation. */
  linkTo: (lang: Lang, token: string) => string;
  typed: Invalid["typed"];
}

/** Invites a person by mail; an earlier invitation to the same address stops working. */
export function invite(
  db: Db,
  actor: Actor,
  asked: Invite,
  { now, linkTo, typed }: Sending,
): Result<string, Invalid | { kind: "forbidden" }> {
  return transact<string, Invalid | { kind: "forbidden" }>(db, (tx) => {
    const unit = asked.newUnit ? { id: newId(), ...asked.newUnit, closedAt: null } : findUnit(tx, asked.unitId ?? "");
    const cityId = unit?.cityId ?? null;
    if (!canInvite(actor, { cityId, roles: asked.roles })) return refuse({ kind: "forbidden" });
    if (asked.unitId && (!unit || unit.closedAt)) return invalid("unitId", "bad-choice", typed);
    if (!unit && asked.roles.some(isCityRole)) return invalid("unitId", "no-unit", typed);
    if (findUserByEmail(tx, asked.email)) return invalid("email", "has-account", typed);

    if (unit && asked.newUnit) {
      insertUnit(tx, unit);
      insertAct(tx, { kind: "unit", act: "add", object: unit.id, by: actor.id, at: now });
    }
    deleteOpenInvitationsTo(tx, asked.email);
    const id = sendInvitation(tx, { ...asked, unitId: unit?.id ?? null }, actor, { now, linkTo });
    insertAct(tx, {
      kind: "invitation",
      act: "invite",
      object: id,
      by: actor.id,
      at: now,
      facts: { roles: asked.roles },
    });
    return ok(id);
  });
}

type Invited = Omit<NewInvitation, "id" | "tokenHash" | "createdAt" | "expiresAt">;

/** An invitation and the secret of its link, which is kept nowhere. */
function makeInvitation(db: Db, invited: Invited, now: Date): { id: string; token: string; expiresAt: Date } {
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + fortnight);
  insertInvitation(db, { ...invited, id, tokenHash: hashToken(token), createdAt: now, expiresAt });
  return { id, token, expiresAt };
}

function sendInvitation(
  tx: Db,
  { name, email, language, roles, unitId }: Invite,
  actor: Actor,
  { now, linkTo }: Pick<Sending, "now" | "linkTo">,
): string {
  const invited = { name, email, language, roles, unitId, invitedBy: actor.id };
  const { id, token, expiresAt } = makeInvitation(tx, invited, now);
  const to = { id, name, email, language, inviter: actor.name, inviterEmail: actor.email, expiresAt };
  insertMail(tx, invitationMail(to, linkTo(language, token), now));
  return id;
}

/** For a team that asks somebody without an account: a guest, who holds no role until somebody gives one. Writes no mail. */
export const inviteNewcomer = (
  db: Db,
  { email, language }: { email: string; language: Lang },
  invitedBy: string,
  now: Date,
): ReturnType<typeof makeInvitation> =>
  makeInvitation(db, { name: "", email, language, roles: [], unitId: null, invitedBy }, now);

export function withdrawInvitation(db: Db, actor: Actor, id: string, now: Date): Result<null, { kind: "not-found" }> {
  return transact(db, (tx) => {
    const invitation = findInvitation(tx, id);
    if (!invitation || !canSeePerson(actor, invitation)) return refuse({ kind: "not-found" });
    if (invitation.usedAt) return ok(null);
    insertAct(tx, { kind: "invitation", act: "withdraw", object: id, by: actor.id, at: now });
    deleteInvitation(tx, id);
    return ok(null);
  });
}

/** The link for the first coordinator of a new service: nobody is there yet to invite them. */
export function inviteFirstCoordinator(db: Db, { now, linkTo }: Pick<Sending, "now" | "linkTo">): string {
  const nobody = { email: "", name: "", language: "fi" as const, unitId: null, invitedBy: null };
  const { id, token } = makeInvitation(db, { ...nobody, roles: ["coordinator"] }, now);
  insertAct(db, {
    kind: "invitation",
    act: "invite",
    object: id,
    by: null,
    at: now,
    facts: { roles: ["coordinator"] },
  });
  return linkTo("fi", token);
}
