import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  deleteEmailChange,
  type EmailChange,
  findEmailChange,
  saveEmailChange,
  updateEmail,
} from "db/repositories/email-changes.ts";
import { findPasswordHash } from "db/repositories/identities.ts";
import { insertMail, updateWaitingAddress } from "db/repositories/mails.ts";
import { findPerson } from "db/repositories/people.ts";
import { deleteOtherSessions } from "db/repositories/sessions.ts";
import { isTwoStepOn } from "db/repositories/two-step.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { confirmEmailMail, emailChangedMail } from "./account-mails.server.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { isOwnPassword } from "./own-password.server.ts";
import { hashToken, newToken } from "./token.server.ts";
import { type Seal, takeCode } from "./two-step.server.ts";

const hour = 3_600_000;

/** What a person can prove with that they are who signed in. */
export interface Proofs {
  password: boolean;
  code: boolean;
}

export const proofsOf = (db: Db, actor: Actor): Proofs => ({
  password: findPasswordHash(db, actor.id) !== undefined,
  code: isTwoStepOn(db, actor.id),
});

/** Whether what was typed is the person's password, or a code that is used up by this. */
async function isProven(db: Db, seal: Seal, actor: Actor, typed: string, now: Date): Promise<boolean> {
  if (await isOwnPassword(db, actor, typed)) return true;
  const taken = transact<boolean, never>(db, (tx) =>
    ok(isTwoStepOn(tx, actor.id) && takeCode(tx, seal, actor.id, typed, now)),
  );
  return taken.ok && taken.value;
}

interface Asked {
  email: string;
  proof: string;
}

/**
 * Sends a link to the new address. Where the address has an account nothing is sent, and the answer is the same: nobody
 * learns here who has one.
 */
export async function askEmailChange(
  db: Db,
  seal: Seal,
  actor: Actor,
  { email, proof }: Asked,
  { now, linkTo }: { now: Date; linkTo: (lang: Lang, token: string) => string },
): Promise<Result<null, Invalid>> {
  if (email === actor.email) return invalid("email", "own-address", { email });
  if (!(await isProven(db, seal, actor, proof, now))) return invalid("proof", "wrong-proof", { email });
  return transact<null, Invalid>(db, (tx) => {
    if (findUserByEmail(tx, email)) return ok(null);
    const token = newToken();
    const change = { userId: actor.id, email, tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + hour) };
    saveEmailChange(tx, change);
    insertMail(tx, confirmEmailMail({ ...actor, email }, linkTo(actor.language, token), change.tokenHash, now));
    insertAct(tx, { kind: "person", act: "ask-email", object: actor.id, by: actor.id, at: now });
    return ok(null);
  });
}

type Expired = { kind: "expired" };

/** The change behind a link, while it can be made. */
export function openEmailChange(db: Db, token: string, now: Date): Result<EmailChange, Expired> {
  const change = findEmailChange(db, hashToken(token));
  if (!change || change.expiresAt <= now || findUserByEmail(db, change.email)) return refuse({ kind: "expired" });
  return findPerson(db, change.userId)?.closedAt ? refuse({ kind: "expired" }) : ok(change);
}

/** The mailbox is proven: the address changes, the old one is told, and every other session ends. */
export function confirmEmailChange(db: Db, token: string, session: string, now: Date): Result<null, Expired> {
  return transact<null, Expired>(db, (tx) => {
    const opened = openEmailChange(tx, token, now);
    if (!opened.ok) return opened;
    const { userId, email } = opened.value;
    const person = findPerson(tx, userId);
    if (!person) return refuse({ kind: "expired" });
    deleteEmailChange(tx, userId);
    updateEmail(tx, userId, email, now);
    updateWaitingAddress(tx, person.email, email);
    deleteOtherSessions(tx, userId, session);
    insertMail(tx, emailChangedMail(person, email, now));
    insertAct(tx, { kind: "person", act: "email", object: userId, by: userId, at: now });
    return ok(null);
  });
}
