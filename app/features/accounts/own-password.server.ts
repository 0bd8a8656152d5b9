import { verifyPassword } from "better-auth/crypto";
import type { Db } from "db/connection.ts";
import { findPasswordHash } from "db/repositories/identities.ts";
import type { Actor } from "~/domain/case/actor.ts";

export async function isOwnPassword(db: Db, actor: Actor, typed: string): Promise<boolean> {
  const hash = findPasswordHash(db, actor.id);
  return hash !== undefined && (await verifyPassword({ hash, password: typed }));
}
