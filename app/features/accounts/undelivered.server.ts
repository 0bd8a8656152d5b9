import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findUndelivered, listUndelivered, type UndeliveredMail, updateMailAnew } from "db/repositories/undelivered.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { canKeepCity, isLeadOf } from "~/domain/case/people-rights.ts";
import { linkHolds, type MailKind, mailKindOf, mostTries } from "~/domain/mail.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

type NotFound = { kind: "not-found" };
type Expired = { kind: "expired" };

export interface Undelivered extends UndeliveredMail {
  kind: MailKind;
  /** Whether the service still tries; if not, whether it was refused for good or not taken for days. */
  why: "trying" | "refused" | "not-taken";
  canSendAgain: boolean;
}

/** Coordinators see to all mail, leads to that of their own city's people. To others the page does not exist. */
export function openUndelivered(db: Db, actor: Actor, now: Date): Result<Undelivered[], NotFound> {
  if (hasRole(actor, "coordinator")) return ok(listUndelivered(db, undefined).map((mail) => seen(mail, now)));
  if (!actor.cityId || !isLeadOf(actor, actor.cityId)) return refuse({ kind: "not-found" });
  return ok(listUndelivered(db, actor.cityId).map((mail) => seen(mail, now)));
}

function seen(mail: UndeliveredMail, now: Date): Undelivered {
  const kind = mailKindOf(mail.key);
  const givenUp = mail.tries >= mostTries ? "not-taken" : "refused";
  const hasEnded = mail.invitationEnds !== null && mail.invitationEnds <= now;
  return {
    ...mail,
    kind,
    why: mail.nextTryAt ? "trying" : givenUp,
    canSendAgain: linkHolds(kind, mail.createdAt, now) && !hasEnded,
  };
}

/** As if it had been written now: for a mailbox that is open again, or a mail server that has changed its mind. */
export function sendMailAgain(db: Db, actor: Actor, id: number, now: Date): Result<null, NotFound | Expired> {
  return transact<null, NotFound | Expired>(db, (tx) => {
    const mail = findUndelivered(tx, id);
    if (!mail || !canKeepCity(actor, mail.cityId)) return refuse({ kind: "not-found" });
    const { kind, canSendAgain } = seen(mail, now);
    if (!canSendAgain) return refuse({ kind: "expired" });
    updateMailAnew(tx, id);
    const facts = { mail: kind, ...(mail.personId ? { person: mail.personId } : {}) };
    insertAct(tx, { kind: "mail", act: "send-again", object: String(id), by: actor.id, at: now, facts });
    return ok(null);
  });
}
