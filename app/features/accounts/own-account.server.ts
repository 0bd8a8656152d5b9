import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { deleteEmailChange } from "db/repositories/email-changes.ts";
import { findPasswordHash } from "db/repositories/identities.ts";
import { insertMail } from "db/repositories/mails.ts";
import { findPerson, updateProfile } from "db/repositories/people.ts";
import { deleteOtherSessions, deleteSession, listSessions } from "db/repositories/sessions.ts";
import { listSignIns } from "db/repositories/two-step.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { passwordChangedMail } from "./account-mails.server.ts";
import { type IdleHours, isIdle } from "./idle-sessions.ts";

export interface OwnAccount {
  name: string;
  email: string;
  language: Lang;
  roles: Actor["roles"];
  unit: string | null;
  cityId: string | null;
  /** Who comes only through an organisation has none here. */
  hasPassword: boolean;
  sessions: { id: string; device: string | null; createdAt: Date; expiresAt: Date; isThis: boolean }[];
}

export function openOwnAccount(
  db: Db,
  actor: Actor,
  token: string | undefined,
  { idleHours, now }: { idleHours: IdleHours; now: Date },
): OwnAccount {
  const { name, email, language, roles, cityId } = actor;
  const running = listSessions(db, actor.id, now).filter(({ usedAt }) => !isIdle(actor, usedAt, idleHours, now));
  const sessions = running.map((session) => ({
    id: session.id,
    device: session.userAgent ? deviceName(session.userAgent) : null,
    createdAt: session.createdAt,
    expiresAt: session.expiresAt,
    isThis: session.token === token,
  }));
  const hasPassword = findPasswordHash(db, actor.id) !== undefined;
  const unit = findPerson(db, actor.id)?.unit ?? null;
  return { name, email, language, roles, cityId, unit, hasPassword, sessions };
}

/** Many browsers also name those they descend from, so the first of this list that is met is the right one. */
const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

/** A browser's own description is long; its name and system are enough to tell one's devices apart. */
function deviceName(userAgent: string): string | null {
  const named = [browsers, systems].map((names) => names.find(([mark]) => userAgent.includes(mark))?.[1]);
  return named.filter(Boolean).join(", ") || null;
}

const mostSignIns = 100;

/** When somebody signed in as this person or tried to, the newest first. */
export const openSignIns = (db: Db, actor: Actor, lang: Lang) =>
  listSignIns(db, actor.id, mostSignIns).map(({ id, outcome, userAgent, at }) => ({
    key: String(id),
    when: formatInstant(at, lang),
    outcome,
    device: userAgent ? deviceName(userAgent) : null,
  }));

export function saveProfile(db: Db, actor: Actor, profile: { name: string; language: Lang }, now: Date): void {
  transact(db, (tx) => {
    updateProfile(tx, actor.id, profile, now);
    insertAct(tx, { kind: "person", act: "profile", object: actor.id, by: actor.id, at: now });
    return ok(null);
  });
}

export function endSession(db: Db, actor: Actor, sessionId: string, now: Date): Result<null, { kind: "not-found" }> {
  return transact<null, { kind: "not-found" }>(db, (tx) => {
    if (!deleteSession(tx, actor.id, sessionId)) return refuse({ kind: "not-found" });
    insertAct(tx, { kind: "person", act: "end-session", object: actor.id, by: actor.id, at: now });
    return ok(null);
  });
}

export function endOtherSessions(db: Db, actor: Actor, token: string, now: Date): void {
  transact(db, (tx) => {
    const ended = deleteOtherSessions(tx, actor.id, token);
    const act = { kind: "person", act: "end-session", object: actor.id, by: actor.id, at: now } as const;
    if (ended > 0) insertAct(tx, { ...act, facts: { ended } });
    return ok(null);
  });
}

/** Tells the person that their password was changed: if it was not they, they can act. */
export function tellPasswordChanged(db: Db, userId: string, linkTo: (lang: Lang) => string, now: Date): void {
  transact(db, (tx) => {
    const person = findPerson(tx, userId);
    if (!person) return ok(null);
    // A new address that somebody else asked for with the old password.
    deleteEmailChange(tx, userId);
    insertAct(tx, { kind: "person", act: "password", object: userId, by: userId, at: now });
    insertMail(tx, passwordChangedMail(person, linkTo(person.language), now));
    return ok(null);
  });
}
