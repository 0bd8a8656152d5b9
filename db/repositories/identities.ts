import { and, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { accounts, sessions, users } from "../schema/accounts.ts";

/** A person as an identity provider knows them. Its issuer names the provider: two never share a subject. */
export interface Identity {
  issuer: string;
  subject: string;
}

export const findIdentityOwner = (
  db: Db,
  { issuer, subject }: Identity,
): { id: string; closedAt: Date | null } | undefined =>
  db
    .select({ id: users.id, closedAt: users.closedAt })
    .from(accounts)
    .innerJoin(users, eq(users.id, accounts.userId))
    .where(and(eq(accounts.providerId, issuer), eq(accounts.accountId, subject)))
    .get();

export function insertIdentity(db: Db, userId: string, { issuer, subject }: Identity, at: Date): void {
  db.insert(accounts)
    .values({
      id: `${issuer} ${subject}`,
      accountId: subject,
      providerId: issuer,
      userId,
      createdAt: at,
      updatedAt: at,
    })
    .run();
}

/** How a session came about through a provider. */
export interface ProviderSession {
  provider: string;
  idToken: string | null;
  provenTwice: boolean;
}

export function updateSessionProvider(db: Db, token: string, session: ProviderSession): void {
  db.update(sessions).set(session).where(eq(sessions.token, token)).run();
}

export function findProviderSession(db: Db, token: string): ProviderSession | undefined {
  const row = db
    .select({ provider: sessions.provider, idToken: sessions.idToken, provenTwice: sessions.provenTwice })
    .from(sessions)
    .where(eq(sessions.token, token))
    .get();
  return row?.provider ? { ...row, provider: row.provider } : undefined;
}

export const findPasswordHash = (db: Db, userId: string): string | undefined =>
  db
    .select({ hash: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, "credential")))
    .get()?.hash ?? undefined;
