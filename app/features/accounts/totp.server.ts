import { Secret, TOTP } from "otpauth";

/** With what every authenticator takes: SHA-1, six digits, thirty seconds. */
const period = 30;
const kept = (secret: Uint8Array) => new Secret({ buffer: Uint8Array.from(secret).buffer });
const codesOf = (secret: Uint8Array, account = "") =>
  new TOTP({ issuer: "Innohankinta", label: account, algorithm: "SHA1", digits: 6, period, secret: kept(secret) });

export const newSecret = (): Uint8Array => new Secret({ size: 20 }).bytes;

/** As authenticators read a secret. */
export const base32 = (bytes: Uint8Array): string => kept(bytes).base32;

/** The number of the span of time that the code belongs to: this one, or one beside it for clocks that differ. */
export function spanOf(secret: Uint8Array, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = codesOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta;
}

/** What the picture for the authenticator says. */
export const setUpAddress = (secret: Uint8Array, account: string): string => codesOf(secret, account).toString();
