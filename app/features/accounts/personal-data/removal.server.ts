import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertMail } from "db/repositories/mails.ts";
import { findPerson, type Person } from "db/repositories/people.ts";
import { findRemovalRequest, updateRemovalAccepted, updateRemovalRefused } from "db/repositories/removal-requests.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { type InvalidRequest, readRequest } from "./request-fields.ts";

/** The account is closed in the same transaction; the next night takes the name away. Until then the mail can be sent. */
export function acceptRemoval(tx: Db, actor: Actor, { id, name, email, language }: Person, now: Date): void {
  if (findRemovalRequest(tx, id)?.acceptedAt) return;
  updateRemovalAccepted(tx, id, now);
  insertAct(tx, { kind: "person", act: "accept-removal", object: id, by: actor.id, at: now });
  const t = translator(language, "personalData");
  insertMail(tx, {
    ...{ key: `removal-accepted:${id}`, to: email, language, replyTo: actor.email, createdAt: now },
    subject: t("mails.accepted.subject"),
    text: t("mails.accepted.text", { name }),
  });
}

/** Says why the data stay. The person can ask again. */
export function refuseRemoval(
  db: Db,
  actor: Actor,
  personId: string,
  typed: string,
  now: Date,
): Result<null, { kind: "not-found" } | InvalidRequest> {
  return transact<null, { kind: "not-found" } | InvalidRequest>(db, (tx) => {
    const person = findPerson(tx, personId);
    const request = findRemovalRequest(tx, personId);
    if (!person || !request || request.acceptedAt || !hasRole(actor, "coordinator"))
      return refuse({ kind: "not-found" });
    if (request.refusedAt) return ok(null);
    const reason = readRequest(typed);
    if (!reason.ok) return reason;
    if (reason.value === "") return refuse({ kind: "invalid", problem: "reason-missing", typed });
    updateRemovalRefused(tx, personId, reason.value, now);
    insertAct(tx, { kind: "person", act: "refuse-removal", object: personId, by: actor.id, at: now });
    const { name, email, language } = person;
    const t = translator(language, "personalData");
    insertMail(tx, {
      ...{
        key: `removal-refused:${personId}:${now.getTime()}`,
        to: email,
        language,
        createdAt: now,
        replyTo: actor.email,
      },
      subject: t("mails.refused.subject"),
      text: t("mails.refused.text", { name, reason: reason.value }),
    });
    return ok(null);
  });
}
