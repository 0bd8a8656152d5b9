import type { Db } from "db/connection.ts";
import { findUnit, insertUnit } from "db/repositories/cities.ts";
import {
  deleteInvitation,
  deleteOpenInvitationsTo,
  findInvitation,
  insertInvitation,
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

    if (unit && asked.newUnit) insertUnit(tx, unit);
    deleteOpenInvitationsTo(tx, asked.email);
    const id = sendInvitation(tx, { ...asked, unitId: unit?.id ?? null }, actor, { now, linkTo });
    return ok(id);
  });
}

function sendInvitation(
  tx: Db,
  { name, email, language, roles, unitId }: Invite,
  actor: Actor,
  { now, linkTo }: Pick<Sending, "now" | "linkTo">,
): string {
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + fortnight);
  const tokenHash = hashToken(token);
  insertInvitation(tx, {
    id,
    name,
    email,
    language,
    roles,
    unitId,
    tokenHash,
    invitedBy: actor.id,
    createdAt: now,
    expiresAt,
  });
  const to = { id, name, email, language, inviter: actor.name, expiresAt };
  insertMail(tx, invitationMail(to, linkTo(language, token), now));
  return id;
}

export function withdrawInvitation(db: Db, actor: Actor, id: string): Result<null, { kind: "not-found" }> {
  return transact(db, (tx) => {
    const invitation = findInvitation(tx, id);
    if (!invitation || !canSeePerson(actor, invitation)) return refuse({ kind: "not-found" });
    if (!invitation.usedAt) deleteInvitation(tx, id);
    return ok(null);
  });
}

/** The link for the first coordinator of a new service: nobody is there yet to invite them. */
export function inviteFirstCoordinator(db: Db, { now, linkTo }: Pick<Sending, "now" | "linkTo">): string {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + fortnight);
  insertInvitation(db, {
    id: newId(),
    tokenHash: hashToken(token),
    email: "",
    name: "",
    language: "fi",
    roles: ["coordinator"],
    unitId: null,
    invitedBy: null,
    createdAt: now,
    expiresAt,
  });
  return linkTo("fi", token);
}
