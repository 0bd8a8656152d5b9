import type { identity } from "~/i18n/en/identity.ts";

/** Why signing in through an organisation did not succeed, as the page for signing in says it. */
export type SignInProblem = keyof (typeof identity)["problems"];

const all = {
  down: true,
  refused: true,
  stale: true,
  clock: true,
  untrusted: true,
  "no-email": true,
  "not-invited": true,
  "account-closed": true,
  "too-many": true,
} satisfies Record<SignInProblem, true>;

export const isSignInProblem = (text: string | null): text is SignInProblem =>
  text !== null && Object.hasOwn(all, text);
