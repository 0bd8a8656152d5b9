import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readStamp, type Stamp, writeStamp } from "~/domain/case/stamp.ts";
import type { Verification } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import type { SignDocument } from "~/domain/sign-document.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { env } from "./env.server.ts";

const signatureLength = 12;

/** Nothing is stored of what was printed: the code is signed with the secret of the installation, and outlives a restore. */
const signatureOf = (stamp: string): string =>
  createHmac("sha256", env.SESSION_SECRET)
    .update(`document ${stamp}`)
    .digest("hex")
    .slice(0, signatureLength)
    .toUpperCase();

/** What stands under the title of a printed document: its code, and where it is looked up. */
export function verificationOf(stamp: Stamp, lang: Lang): Verification {
  const t = translator(lang, "verify");
  const written = writeStamp(stamp);
  const code = `${written}-${signatureOf(written)}`;
  const address = env.ORIGIN + paths.verify(lang, code);
  return {
    address,
    lines: [t("onPaper.title"), t("onPaper.code", { code }), address],
    alt: t("onPaper.alt", { address }),
  };
}

/** The document with its code; what was said in other words has another. */
export const signDocument: SignDocument = (model, stamp) => {
  const said = JSON.stringify([model.title, model.coverFacts, model.blocks]);
  const fingerprint = createHash("sha256").update(said).digest("hex").slice(0, 10).toUpperCase();
  return { ...model, verification: verificationOf({ ...stamp, fingerprint }, model.lang) };
};

/** The stamp of a code that this installation has signed. */
export function stampOf(code: string): Stamp | undefined {
  const [, written = "", signature = ""] = /^(.{1,120})-([0-9A-F]{12})$/.exec(code.trim().toUpperCase()) ?? [];
  const expected = signatureOf(written);
  if (signature.length !== expected.length) return undefined;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) ? readStamp(written) : undefined;
}
