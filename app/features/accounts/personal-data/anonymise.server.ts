import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { anonymiseRows } from "db/repositories/anonymise.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listReviewsHeld, listTeamsHeld, listTodosHeld } from "db/repositories/holdings.ts";
import { findPerson } from "db/repositories/people.ts";
import { transact } from "db/transact.ts";
import { formerMember } from "~/domain/case/former-member.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

/** The account is open, or something is still the person's to do. */
export type NotAnonymised = { kind: "not-found" } | { kind: "holds" };

/**
 * Takes a person's name and address away for good. What they did stays in plans, reviews and the log, done by a former
 * member of the city: all of it names people by id. Only a closed account that holds nothing can lose its person.
 */
export function anonymise(db: Db, personId: string, now: Date): Result<null, NotAnonymised> {
  return transact<null, NotAnonymised>(db, (tx) => {
    const person = findPerson(tx, personId);
    if (!person) return refuse({ kind: "not-found" });
    const held = [listTeamsHeld, listReviewsHeld, listTodosHeld].flatMap((list): unknown[] => list(tx, personId));
    if (!person.closedAt || held.length > 0) return refuse({ kind: "holds" });
    const city = person.cityId === null ? undefined : listCityNames(tx).get(person.cityId);
    insertAct(tx, { kind: "person", act: "anonymise", object: personId, by: null, at: now });
    anonymiseRows(tx, person, formerMember(city), now);
    return ok(null);
  });
}
