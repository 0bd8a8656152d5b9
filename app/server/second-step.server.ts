import { insertAct } from "db/repositories/act-log.ts";
import { deleteSessionByToken, findSessionStart } from "db/repositories/sessions.ts";
import {
  deleteHalfSignIn,
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
import { createGuessLimit } from "./http/rate-limit.server.ts";
import { seal } from "./seal.server.ts";
import { sessionToken } from "./session-cookie.server.ts";

/** Six digits can be guessed where guessing is not slowed. */
export const codeGuesses = createGuessLimit("codes", { most: 10, windowMs: 900_000 });

/** So long the code may be looked for after the password. */
const patienceMs = 3_600_000;

/** What the person later finds in the history of their sign-ins. */
export function noteSignIn(request: Request, userId: string, outcome: SignInOutcome, at = new Date()): void {
  transact(db, (tx) => {
    insertSignIn(tx, { userId, outcome, userAgent: request.headers.get("User-Agent")?.slice(0, 400) ?? null, at });
    // Whoever did not get in is nobody that we know.
    if (outcome === "signed-in") insertAct(tx, { kind: "person", act: "sign-in", object: userId, by: userId, at });
    else insertAct(tx, { kind: "person", act: "refuse-sign-in", object: userId, by: null, at, facts: { outcome } });
    return ok(null);
  });
}

/**
 * Whether the new session waits for a code. Its cookie has not left yet: nobody can use it before this is written. The session
 * that the browser had before ends: its cookie is about to be overwritten. `provenTwice`: an identity provider asked for a
 * second factor already.
 */
export function askSecondStep(request: Request, userId: string, token: string, provenTwice = false): boolean {
  const earlier = sessionToken(request.headers);
  if (earlier !== undefined && earlier !== token) deleteSessionByToken(db, earlier);
  const awaitsCode = !provenTwice && isTwoStepOn(db, userId);
  if (awaitsCode) updateAwaitsCode(db, token, true);
  if (awaitsCode) noteSignIn(request, userId, "no-code", findSessionStart(db, token));
  else noteSignIn(request, userId, "signed-in");
  return awaitsCode;
}

const findAwaitingHere = (request: Request) => {
  const token = sessionToken(request.headers);
  const found = token === undefined ? undefined : findAwaiting(db, token, new Date(Date.now() - patienceMs));
  return token !== undefined && found ? { token, ...found } : undefined;
};

/** Whose sign-in waits for a code here. */
export const awaitingUser = (request: Request): string | undefined => findAwaitingHere(request)?.userId;

/** When the session of this request began. */
export const signedInAt = (request: Request): Date | undefined =>
  findSessionStart(db, sessionToken(request.headers) ?? "");

type SecondStepRefusal = { kind: "signed-out" } | { kind: "wrong-code" } | { kind: "too-many" };

export function takeSecondStep(request: Request, code: string): Result<null, SecondStepRefusal> {
  const waiting = findAwaitingHere(request);
  if (!waiting) return refuse({ kind: "signed-out" });
  // Where a page asks for e-mail, password and code at once, nothing was guessed yet.
  if (code.trim() === "") return refuse({ kind: "wrong-code" });
  const { token, userId, createdAt } = waiting;
  if (codeGuesses.wait(userId, Date.now()) > 0) return refuse({ kind: "too-many" });
  const isRight = transact<boolean, never>(db, (tx) => {
    const taken = takeCode(tx, seal, userId, code, new Date());
    if (taken) updateAwaitsCode(tx, token, false);
    if (taken) deleteHalfSignIn(tx, userId, createdAt);
    return ok(taken);
  });
  const isIn = isRight.ok && isRight.value;
  noteSignIn(request, userId, isIn ? "signed-in" : "wrong-code");
  if (!isIn) return refuse({ kind: "wrong-code" });
  codeGuesses.forget(userId);
  return ok(null);
}
