import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findIdentityOwner, type Identity, insertIdentity } from "db/repositories/identities.ts";
import { listOpenInvitationsTo } from "db/repositories/invitations.ts";
import { findInvitedDomain } from "db/repositories/invited-domains.ts";
import { insertMail } from "db/repositories/mails.ts";
import { findPerson } from "db/repositories/people.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { transact } from "db/transact.ts";
import { roles } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { join } from "./accept-invitation.server.ts";
import { linkedMail } from "./account-mails.server.ts";
import { emailAddress, neededLine } from "./check-fields.ts";

/** Whom an identity provider vouches for, in its own words. */
export interface Vouched extends Identity {
  provider: { name: string; domains: readonly string[] };
  email: unknown;
  isEmailVerified: boolean;
  name: unknown;
}

type Turned = { kind: "no-email" | "not-invited" | "account-closed" };

/**
 * The account of a person who comes through their organisation. Known already: theirs. A verified address of a domain that
 * the provider may vouch for: the account with that address, which is theirs from now on. Nobody yet: a new officer, where a
 * coordinator has invited the domain.
 */
export function accountOf(db: Db, vouched: Vouched, lang: Lang, now: Date): Result<string, Turned> {
  return transact<string, Turned>(db, (tx) => {
    const known = findIdentityOwner(tx, vouched);
    if (known) return known.closedAt ? refuse({ kind: "account-closed" }) : ok(known.id);

    const address = emailAddress.safeParse(vouched.email);
    if (!address.success || !vouched.isEmailVerified) return refuse({ kind: "no-email" });
    const email = address.data;
    const domain = email.slice(email.lastIndexOf("@") + 1);
    if (!vouched.provider.domains.includes(domain)) return refuse({ kind: "not-invited" });

    const holder = findUserByEmail(tx, email);
    if (holder?.closedAt) return refuse({ kind: "account-closed" });
    const id = holder
      ? link(tx, holder.id, vouched, now)
      : newcomer(tx, { email, domain, name: vouched.name }, lang, now);
    if (id === undefined) return refuse({ kind: "not-invited" });
    insertIdentity(tx, id, vouched, now);
    return ok(id);
  });
}

/** The person is told: if it was not they, they can act. */
function link(tx: Db, id: string, { provider, issuer }: Vouched, now: Date): string {
  const person = findPerson(tx, id);
  if (person) insertMail(tx, linkedMail(person, provider.name, now));
  insertAct(tx, { kind: "person", act: "link-provider", object: id, by: id, at: now, facts: { issuer } });
  return id;
}

/** An officer of the domain's city, with the roles of invitations that wait for the same address. */
function newcomer(
  tx: Db,
  { email, domain, name }: { email: string; domain: string; name: unknown },
  lang: Lang,
  now: Date,
): string | undefined {
  const invited = findInvitedDomain(tx, domain);
  if (!invited) return undefined;
  const waiting = listOpenInvitationsTo(tx, email, now);
  const held = roles.filter((role) => role === "officer" || waiting.some((one) => one.roles.includes(role)));
  const unitId = waiting.find((one) => one.unitId !== null)?.unitId ?? invited.unitId;
  const given = neededLine(120).safeParse(name);
  const person = { name: given.success ? given.data : email, email, language: lang, unitId, roles: held, at: now };
  return join(tx, person, { roles: held, domain });
}
