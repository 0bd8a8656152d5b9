import { insertAct } from "db/repositories/act-log.ts";
import { troubleOf } from "db/trouble.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { findSignedIn } from "./actor.server.ts";
import { askAuth } from "./ask-auth.server.ts";
import { auth } from "./auth.server.ts";
import { db } from "./db.server.ts";
import { createRateLimit } from "./http/rate-limit.server.ts";
import { logger } from "./logger.server.ts";

const hour = 3_600_000;
const waitForAddress = createRateLimit("reset links", { most: 5, windowMs: hour });

/** Asks for a reset link. Whether the address has an account shows nowhere: not here, not in the answer. */
export async function askForReset(request: Request, email: string): Promise<Result<null, { kind: "too-many" }>> {
  if (waitForAddress(email, Date.now()) > 0) return ok(null);
  const answer = await askAuth(request, "/request-password-reset", { email });
  return answer.status === 429 ? refuse({ kind: "too-many" }) : ok(null);
}

/** Whether the link still works: told when it is opened, not after a password was thought of. */
export async function isResetOpen(token: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context;
  const asked = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return asked !== null && asked.expiresAt > new Date();
}

type ResetRefusal = { kind: "expired" } | { kind: "too-many" };

export async function resetPassword(
  request: Request,
  token: string,
  newPassword: string,
): Promise<Result<null, ResetRefusal>> {
  const answer = await askAuth(request, "/reset-password", { token, newPassword });
  if (answer.status === 429) return refuse({ kind: "too-many" });
  return answer.ok ? ok(null) : refuse({ kind: "expired" });
}

type ChangeRefusal = { kind: "wrong-password" } | { kind: "too-many" };

/** Ends the person's other sessions; the cookies are of this one's continuation. */
export async function changePassword(
  request: Request,
  passwords: { currentPassword: string; newPassword: string },
): Promise<Result<string[], ChangeRefusal>> {
  const answer = await askAuth(request, "/change-password", { ...passwords, revokeOtherSessions: true });
  if (answer.status === 429) return refuse({ kind: "too-many" });
  return answer.ok ? ok(answer.headers.getSetCookie()) : refuse({ kind: "wrong-password" });
}

export async function signOut(request: Request): Promise<string[]> {
  const person = findSignedIn(request)?.id;
  const answer = await askAuth(request, "/sign-out", {});
  if (person) noteSignOut(person);
  return answer.headers.getSetCookie();
}

/** Who leaves a shared computer is signed out, also where the database takes nothing more. */
function noteSignOut(person: string): void {
  try {
    insertAct(db, { kind: "person", act: "sign-out", object: person, by: person, at: new Date() });
  } catch (problem) {
    if (!troubleOf(problem)) throw problem;
    logger.error({ err: problem }, "a signing out is not in the log of acts");
  }
}

/** The headers that set these cookies. */
export const withCookies = (cookies: readonly string[]): Headers => {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
};
