import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Seal } from "~/features/accounts/two-step.server.ts";
import { env } from "./env.server.ts";

const ivLength = 12;
const tagLength = 16;

/** Seals with a key that is derived from the secret of the installation: a copy of the database alone does not open it. */
function createSeal(purpose: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", env.SESSION_SECRET, "", purpose, 32));
  return {
    seal: (bytes) => {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, "base64");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, ivLength), {
          authTagLength: tagLength,
        });
        decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
        return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}

export const seal = createSeal("two-step secrets");
/** What a browser keeps for us while the person is at an identity provider. */
export const journeySeal = createSeal("provider journeys");
