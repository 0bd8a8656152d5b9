import { data } from "@remix-run/node";
import type { Result } from "~/domain/result.ts";
import { type PostedText, postedTexts } from "./posted-texts.server.ts";

/** What each kind of refusal is in HTTP. A use case whose kind is not here does not compile in its route. */
const statuses = {
  malformed: 400,
  "signed-out": 401,
  "other-person": 401,
  "wrong-sign-in": 422,
  "cross-site": 403,
  forbidden: 403,
  "not-found": 404,
  "wrong-method": 405,
  changed: 409,
  "wrong-state": 409,
  "not-editable": 409,
  "review-begun": 409,
  taken: 409,
  expired: 410,
  "too-large": 413,
  "too-long-address": 414,
  "wrong-media-type": 415,
  invalid: 422,
  incomplete: 422,
  "wrong-password": 422,
  "wrong-code": 422,
  "too-many": 429,
  unavailable: 503,
  "no-room": 507,
} as const;

export type RefusalKind = keyof typeof statuses;
export type AnyRefusal = { kind: RefusalKind };

export const statusOf = (refusal: AnyRefusal): number => statuses[refusal.kind];

/** The answer of an action: the refusal as the page's action data, with its status. */
export const respond = <Refusal extends AnyRefusal>(refusal: Refusal) =>
  data({ refusal }, { status: statusOf(refusal) });

/**
 * The page's error boundary, which says the refusal in the person's language and shows what was written in the form of this
 * request: it stands nowhere else.
 */
export function leave<Refusal extends AnyRefusal>(
  refusal: Refusal,
  texts: readonly PostedText[] = postedTexts(),
): never {
  throw data({ ...refusal, ...(texts.length > 0 ? { texts } : {}) }, { status: statusOf(refusal) });
}

/** The value; or the page's error boundary. */
export const valueOrLeave = <Value, Refusal extends AnyRefusal>(result: Result<Value, Refusal>): Value =>
  result.ok ? result.value : leave(result.refusal);
