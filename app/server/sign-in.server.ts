import { findUserByEmail } from "db/repositories/users.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { askAuth } from "./ask-auth.server.ts";
import { db } from "./db.server.ts";
import { createRateLimit } from "./http/rate-limit.server.ts";

const quarterHour = 900_000;

/** Guessing one person's password from many addresses is slowed too; the library counts by the caller's address. */
const waitForEmail = createRateLimit({ most: 20, windowMs: quarterHour });

type SignInRefusal = { kind: "wrong-sign-in" } | { kind: "too-many" };

/** The cookies of a new session. The same refusal whether the address, the password or the account is the reason. */
export async function signIn(
  request: Request,
  { email, password }: { email: string; password: string },
): Promise<Result<string[], SignInRefusal>> {
  const address = email.trim().toLowerCase().slice(0, 320);
  if (waitForEmail(address, Date.now()) > 0) return refuse({ kind: "too-many" });

  const answer = await askAuth(request, "/sign-in/email", { email: address, password });
  if (answer.status === 429) return refuse({ kind: "too-many" });
  const isClosed = Boolean(findUserByEmail(db, address)?.closedAt);
  return answer.ok && !isClosed ? ok(answer.headers.getSetCookie()) : refuse({ kind: "wrong-sign-in" });
}
