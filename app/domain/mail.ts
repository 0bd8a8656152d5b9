/** So often a mail is tried that is refused for now: with the pauses between them, about five days. */
export const mostTries = 28;

/** What a mail is about, as those are told who look after people. What it says is between the service and its receiver. */
export const mailKinds = ["invitation", "reset", "address", "account", "digest", "feedback", "news"] as const;
export type MailKind = (typeof mailKinds)[number];

const kindOfKey: readonly (readonly [key: RegExp, kind: MailKind])[] = [
  [/^invitation:/, "invitation"],
  [/^reset:/, "reset"],
  [/^confirm-email:/, "address"],
  [/^(closed|removal-(accepted|refused)|password-changed|linked|email-changed|two-step):/, "account"],
  [/^digest:/, "digest"],
  [/^statement-answer:/, "feedback"],
];

export const mailKindOf = (key: string): MailKind => kindOfKey.find(([pattern]) => pattern.test(key))?.[1] ?? "news";

/** Links for a new password or address hold for so long. */
const linkMs = 3_600_000;

/** Whether what the mail asks its receiver to do can still be done. */
export const linkHolds = (kind: MailKind, createdAt: Date, now: Date): boolean =>
  !(kind === "reset" || kind === "address") || now.getTime() < createdAt.getTime() + linkMs;
