import { z } from "zod";

const smtpProblem = z.object({
  code: z.string().optional(),
  /** At which word of the conversation it happened. */
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

interface Unsent {
  /** `let-go` by us; `no-server`: it does not answer, or refuses the service; the others are said of this one mail. */
  why: "let-go" | "no-server" | "refused-now" | "refused-for-good";
  /** For the log. The whole answer would name the receiver. */
  reason: Record<string, string | number | undefined>;
}

/** Why a mail was not sent, of the error that nodemailer gives. */
export function unsentBecause(problem: unknown): Unsent {
  const { code, command, responseCode, response } = smtpProblem.catch({}).parse(problem);
  const status = /^\d{3}[ -](\d\.\d+\.\d+)/.exec(response ?? "")?.[1];
  const reason = { code, command, responseCode, status };
  if (code === "EABORT") return { why: "let-go", reason };
  const isOfThisMail = (code === "EENVELOPE" || code === "EMESSAGE") && command !== "MAIL FROM" && responseCode !== 421;
  if (!isOfThisMail) return { why: "no-server", reason };
  // Without a number the address is none: nothing was asked.
  return { why: responseCode && responseCode < 500 ? "refused-now" : "refused-for-good", reason };
}
