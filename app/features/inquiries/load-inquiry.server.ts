import type { Db } from "db/connection.ts";
import { findInquiry, listAnswerers, listExampleOwners } from "db/repositories/inquiries.ts";
import type { MailReader } from "db/repositories/mail-readers.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { type Inquiry, type Party, partyOf } from "~/domain/case/inquiry.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

export interface NotFound {
  kind: "not-found";
}

export interface LoadedInquiry {
  inquiry: Inquiry;
  party: Exclude<Party, "none">;
  answerers: readonly MailReader[];
  /** May put question and answer on the page of the example: who keeps that page. */
  canShow: boolean;
}

/** A question as one transaction read it, for whoever takes part in it. It exists for nobody else. */
export function loadInquiry(db: Db, actor: Actor, id: string): Result<LoadedInquiry, NotFound> {
  const inquiry = findInquiry(db, id);
  if (!inquiry) return refuse({ kind: "not-found" });
  const answerers = listAnswerers(db, inquiry);
  const party = partyOf(inquiry, actor, answerers);
  if (party === "none") return refuse({ kind: "not-found" });
  const canShow = inquiry.exampleId !== null && (hasRole(actor, "coordinator") || keepsExample(db, inquiry, actor));
  return ok({ inquiry, party, answerers, canShow });
}

/** Its owner; of an example that was not made from a plan the lead of its city. */
function keepsExample(db: Db, { exampleId, cityId }: Inquiry, actor: Actor): boolean {
  const owners = exampleId === null ? [] : listExampleOwners(db, [exampleId]);
  if (owners.length > 0) return owners.some(({ id }) => id === actor.id);
  return hasRole(actor, "city-lead") && actor.cityId === cityId;
}
