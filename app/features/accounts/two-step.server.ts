import { createHash, randomBytes } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findPasswordHash } from "db/repositories/identities.ts";
import { insertMail } from "db/repositories/mails.ts";
import {
  beginTwoStep,
  confirmTwoStep,
  countRecoveryCodes,
  deleteTwoStep,
  findTwoStep,
  isTwoStepOn,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeSpan,
} from "db/repositories/two-step.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type TwoStepChange, twoStepMail } from "./account-mails.server.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { isOwnPassword } from "./own-password.server.ts";
import { qrPath } from "./qr-path.server.ts";
import { base32, newSecret, setUpAddress, spanOf } from "./totp.server.ts";
import { mustHaveTwoStep, type TwoStepRule } from "./two-step-rule.ts";

/** How secrets are kept: sealed with a key that is not in the database. */
export interface Seal {
  seal: (bytes: Uint8Array) => string;
  /** Nothing when it was sealed with another key. */
  open: (sealed: string) => Buffer | undefined;
}

const codeCount = 10;

/** What a person types is forgiven its spaces, hyphens and case. */
const plain = (typed: string): string => typed.replace(/[\s-]/g, "").toUpperCase();
const hashOf = (userId: string, code: string): string =>
  createHash("sha256")
    .update(`${userId} ${plain(code)}`)
    .digest("hex");

/** 120 bits each, in groups that can be copied by hand. */
const newCodes = (): string[] =>
  Array.from({ length: codeCount }, () => (base32(randomBytes(15)).match(/.{4}/g) ?? []).join("-"));

/** Whether a code of the authenticator, or a recovery code, is right and new. Either is used up by this. */
export function takeCode(db: Db, seal: Seal, userId: string, typed: string, now: Date): boolean {
  const code = plain(typed);
  const stored = findTwoStep(db, userId);
  if (!stored) return false;
  if (!/^\d{6}$/.test(code)) return takeRecoveryCode(db, userId, hashOf(userId, code));
  const secret = seal.open(stored.secret);
  const span = secret && spanOf(secret, code, now);
  return span !== undefined && takeSpan(db, userId, span);
}

export interface TwoStepPage {
  isOn: boolean;
  /** What is asked before it is set up: to sign in anew where the person has no password here. */
  proof: "none" | "password" | "sign-in";
  /** May not be turned off by this person. */
  isRequired: boolean;
  codesLeft: number;
  /** A secret that waits for its first code. */
  setUp?: { secret: string; qr: { side: number; path: string } };
}

export function openTwoStep(db: Db, seal: Seal, actor: Actor, rule: TwoStepRule, moment: Moment): TwoStepPage {
  const stored = findTwoStep(db, actor.id);
  const secret = stored && !stored.confirmedAt ? seal.open(stored.secret) : undefined;
  const setUp = secret && { secret: grouped(base32(secret)), qr: qrPath(setUpAddress(secret, actor.email)) };
  return {
    isOn: Boolean(stored?.confirmedAt),
    proof: proofToBegin(db, actor, moment),
    isRequired: mustHaveTwoStep(actor, rule),
    codesLeft: countRecoveryCodes(db, actor.id),
    ...(setUp ? { setUp } : {}),
  };
}

const grouped = (text: string): string => (text.match(/.{1,4}/g) ?? []).join(" ");

const freshMs = 900_000;

/** What is asked of who sets an authenticator up: nothing just after signing in; later their password, so that nobody does it on a device left open. */
const proofToBegin = (db: Db, actor: Actor, { signedInAt, now }: Moment): TwoStepPage["proof"] => {
  if (signedInAt && now.getTime() - signedInAt.getTime() <= freshMs) return "none";
  return findPasswordHash(db, actor.id) === undefined ? "sign-in" : "password";
};

interface Moment {
  /** When this session began. */
  signedInAt: Date | undefined;
  now: Date;
}

/** Makes a secret for the authenticator; it is not asked for before a code of it was given. */
export async function beginSetUp(
  db: Db,
  seal: Seal,
  actor: Actor,
  typed: string,
  moment: Moment,
): Promise<Result<null, Invalid | { kind: "forbidden" }>> {
  const proof = proofToBegin(db, actor, moment);
  if (proof === "sign-in") return refuse({ kind: "forbidden" });
  if (proof === "password" && !(await isOwnPassword(db, actor, typed))) return invalid("proof", "wrong-proof", {});
  return transact<null, never>(db, (tx) => {
    beginTwoStep(tx, actor.id, seal.seal(newSecret()), moment.now);
    return ok(null);
  });
}

type WrongCode = { kind: "wrong-code" };

/** The first code proves that the authenticator has the secret. Returns the recovery codes, which are shown only now. */
export function confirmSetUp(
  db: Db,
  seal: Seal,
  actor: Actor,
  code: string,
  now: Date,
): Result<readonly string[], WrongCode> {
  return transact<readonly string[], WrongCode>(db, (tx) => {
    if (isTwoStepOn(tx, actor.id) || !takeCode(tx, seal, actor.id, code, now)) return refuse({ kind: "wrong-code" });
    confirmTwoStep(tx, actor.id, now);
    tell(tx, actor, "on", { by: actor.id, now });
    return ok(writeCodes(tx, actor.id));
  });
}

function writeCodes(db: Db, userId: string): string[] {
  const codes = newCodes();
  replaceRecoveryCodes(
    db,
    userId,
    codes.map((code) => hashOf(userId, code)),
  );
  return codes;
}

/** New recovery codes in place of the old ones, for who has the authenticator. */
export function renewCodes(
  db: Db,
  seal: Seal,
  actor: Actor,
  code: string,
  now: Date,
): Result<readonly string[], WrongCode> {
  return transact<readonly string[], WrongCode>(db, (tx) => {
    if (!isTwoStepOn(tx, actor.id) || !takeCode(tx, seal, actor.id, code, now)) return refuse({ kind: "wrong-code" });
    tell(tx, actor, "codes", { by: actor.id, now });
    return ok(writeCodes(tx, actor.id));
  });
}

export function turnOff(
  db: Db,
  seal: Seal,
  actor: Actor,
  code: string,
  { now, rule }: { now: Date; rule: TwoStepRule },
): Result<null, WrongCode | { kind: "forbidden" }> {
  return transact<null, WrongCode | { kind: "forbidden" }>(db, (tx) => {
    if (mustHaveTwoStep(actor, rule)) return refuse({ kind: "forbidden" });
    if (!isTwoStepOn(tx, actor.id) || !takeCode(tx, seal, actor.id, code, now)) return refuse({ kind: "wrong-code" });
    deleteTwoStep(tx, actor.id);
    tell(tx, actor, "off", { by: actor.id, now });
    return ok(null);
  });
}

/** Takes the second step away from who lost both authenticator and recovery codes. False where there is none. */
export function removeTwoStep(db: Db, holder: Holder, now: Date): boolean {
  const removed = transact<boolean, never>(db, (tx) => {
    const isRemoved = deleteTwoStep(tx, holder.id);
    if (isRemoved) tell(tx, holder, "off", { by: null, now });
    return ok(isRemoved);
  });
  return removed.ok && removed.value;
}

type Holder = Pick<Actor, "id" | "name" | "email" | "language">;

const acts = { on: "two-step-on", off: "two-step-off", codes: "recovery-codes" } as const;

/** Tells the log of acts, and the holder: if it was not they, they can act. */
function tell(tx: Db, holder: Holder, change: TwoStepChange, { by, now }: { by: string | null; now: Date }): void {
  insertAct(tx, { kind: "person", act: acts[change], object: holder.id, by, at: now });
  insertMail(tx, twoStepMail(holder, change, now));
}
