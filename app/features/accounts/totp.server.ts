import { createHmac, randomBytes } from "node:crypto";

/** One-time codes as RFC 6238 has them, with what every authenticator takes: SHA-1, six digits, thirty seconds. */
const period = 30_000;
const digits = 6;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const newSecret = (): Buffer => randomBytes(20);

/** As authenticators read a secret: RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** The code of one span of time; `counter` numbers the spans. */
export function codeAt(secret: Uint8Array, counter: number, length: number = digits): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac("sha1", secret).update(moment).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** length).padStart(length, "0");
}

export const counterAt = (now: Date): number => Math.floor(now.getTime() / period);

/** The span that the code belongs to: this one, or one beside it for clocks that differ. */
export function spanOf(secret: Uint8Array, code: string, now: Date): number | undefined {
  const here = counterAt(now);
  return [here, here - 1, here + 1].find((counter) => codeAt(secret, counter) === code);
}

/** What the picture for the authenticator says. */
export const setUpAddress = (secret: Uint8Array, account: string): string =>
  `otpauth://totp/Innohankinta:${encodeURIComponent(account)}?secret=${base32(secret)}&issuer=Innohankinta`;
