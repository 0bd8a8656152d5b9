import { insertAct } from "db/repositories/act-log.ts";
import { findSessionStart } from "db/repositories/sessions.ts";
import {
  findAwaiting,
  insertSignIn,
  isTwoStepOn,
  type SignInOutcome,
  updateAwaitsCode,
} from "db/repositories/two-step.ts";
import { transact } from "db/transact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { takeCode } from "~/features/accounts/two-step.server.ts";
import { db } from "./db.server.ts";
import { createRateLimit } from "./http/rate-limit.server.ts";
import { seal } from "./seal.server.ts";
import { sessionToken } from "./session-cookie.server.ts";

/** Six digits can be guessed where guessing is not slowed. */
export const waitForCode = createRateLimit("codes", { most: 10, windowMs: 900_000 });

/** What the person later finds in the history of their sign-ins. */
export function noteSignIn(request: Request, userId: string, outcome: SignInOutcome): void {
  transact(db, (tx) => {
    const at = new Date();
    insertSignIn(tx, { userId, outcome, userAgent: request.headers.get("User-Agent")?.slice(0, 400) ?? null, at });
    if (outcome === "signed-in") insertAct(tx, { kind: "person", act: "sign-in", object: userId, by: userId, at });
    return ok(null);
  });
}

/**
 * Whether the new session waits for a code. Its cookie has not left yet: nobody can use it before this is written.
 * `provenTwice`: an identity provider asked for a second factor already.
 */
export function askSecondStep(request: Request, userId: string, token: string, provenTwice = false): boolean {
  const awaitsCode = !provenTwice && isTwoStepOn(db, userId);
  if (awaitsCode) updateAwaitsCode(db, token, true);
  else noteSignIn(request, userId, "signed-in");
  return awaitsCode;
}

/** Whose sign-in waits for a code here. */
export function awaitingUser(request: Request): string | undefined {
  const token = sessionToken(request.headers);
  return token === undefined ? undefined : findAwaiting(db, token, new Date());
}

/** When the session of this request began. */
export const signedInAt = (request: Request): Date | undefined =>
  findSessionStart(db, sessionToken(request.headers) ?? "");

type SecondStepRefusal = { kind: "signed-out" } | { kind: "wrong-code" } | { kind: "too-many" };

export function takeSecondStep(request: Request, code: string): Result<null, SecondStepRefusal> {
  const token = sessionToken(request.headers);
  const userId = awaitingUser(request);
  if (token === undefined || userId === undefined) return refuse({ kind: "signed-out" });
  if (waitForCode(userId, Date.now()) > 0) return refuse({ kind: "too-many" });
  const isRight = transact<boolean, never>(db, (tx) => {
    const taken = takeCode(tx, seal, userId, code, new Date());
    if (taken) updateAwaitsCode(tx, token, false);
    return ok(taken);
  });
  const isIn = isRight.ok && isRight.value;
  noteSignIn(request, userId, isIn ? "signed-in" : "wrong-code");
  return isIn ? ok(null) : refuse({ kind: "wrong-code" });
}
