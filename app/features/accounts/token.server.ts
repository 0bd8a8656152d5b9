import { createHash, randomBytes, randomUUID } from "node:crypto";

/** A secret for a link, too long to guess; only its hash is kept. */
export const newToken = (): string => randomBytes(24).toString("base64url");
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
export const newId = (): string => randomUUID();
