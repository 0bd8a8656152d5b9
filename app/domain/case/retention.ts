/** For how many days what is kept, unless the coordinators say otherwise. The job that removes and the privacy notice read this table. */
const rules = {
  /** The history of sign-ins. */
  "sign-ins": { days: 90, least: 30, most: 730 },
  /** What mails say, and to whom. That they were written is kept, so that none is written twice. */
  mails: { days: 365, least: 30, most: 1095 },
  /** What people were told of in the service, read or not. That they were told is kept, so that nothing is told twice. */
  notices: { days: 365, least: 30, most: 1095 },
  /** Invitations that nobody took up, after they stopped being valid. */
  invitations: { days: 90, least: 14, most: 365 },
  /** Corrections and accessibility feedback that have been dealt with: they hold the address of whoever wrote. */
  feedback: { days: 730, least: 90, most: 1825 },
  /** A draft in the bin. Whoever deletes one is told these days, so nobody changes them. */
  bin: { days: 30, least: 30, most: 30 },
  /** An account with which nobody signs in is closed. */
  inactive: { days: 730, least: 180, most: 1825 },
  /** The name and address of a closed account. */
  closed: { days: 365, least: 30, most: 1825 },
} as const satisfies Record<string, Rule>;

interface Rule {
  days: number;
  least: number;
  most: number;
}

export type RetentionKind = keyof typeof rules;
export const retentionKinds = Object.keys(rules).filter((kind): kind is RetentionKind => kind in rules);
export type Periods = Readonly<Record<RetentionKind, number>>;

export const ruleOf = (kind: RetentionKind): Rule => rules[kind];
export const isFixedPeriod = (kind: RetentionKind): boolean => rules[kind].least === rules[kind].most;

/** The periods in force: those that were set, within their bounds, and the usual ones. */
export function periodsOf(set: Readonly<Record<string, number>>): Periods {
  const period = (kind: RetentionKind): number => {
    const { days, least, most } = rules[kind];
    return Math.min(Math.max(set[kind] ?? days, least), most);
  };
  return {
    "sign-ins": period("sign-ins"),
    mails: period("mails"),
    notices: period("notices"),
    invitations: period("invitations"),
    feedback: period("feedback"),
    bin: period("bin"),
    inactive: period("inactive"),
    closed: period("closed"),
  };
}
