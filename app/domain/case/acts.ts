import { moves } from "./moves.ts";

/** What happens to a plan, as its history and the log call it. */
export const planActs = [
  "create",
  "answer",
  "set-aside",
  "reply",
  "reply-aside",
  "name-version",
  "put-back-version",
  "move-form",
  "team",
  "restore",
  "revise",
  "follow-up",
  "propose-example",
  "correct-example",
  "ask-reopen",
  "return-review",
  "extend-review",
  "market",
  "partners",
  "small-changes",
  ...moves,
] as const;
export type PlanAct = (typeof planActs)[number];

/** Everything the log records, by what it is done to. */
export const acts = {
  plan: [...planActs, "talk", "erase", "dossier", "invite", "withdraw-invitation"],
  review: ["assign", "decline", "declare-conflict", "declare-clear", "hand-over", "save", "send"],
  example: ["propose", "edit", "publish", "return", "unpublish", "confirm", "correct", "hand-on", "ask"],
  correction: ["receive", "handle"],
  inquiry: ["ask", "ask-on", "answer", "hand", "hand-on", "close", "show", "hide"],
  person: [
    "join",
    "profile",
    "roles",
    "close",
    "reopen",
    "expert-profile",
    "password",
    "end-session",
    "sign-in",
    "refuse-sign-in",
    "sign-out",
    "ask-password",
    "notices",
    "two-step-on",
    "two-step-off",
    "recovery-codes",
    "link-provider",
    "ask-email",
    "email",
    "export",
    "ask-removal",
    "accept-removal",
    "refuse-removal",
    "anonymise",
  ],
  invitation: ["invite", "withdraw"],
  mail: ["send-again"],
  fact: ["add", "correct", "remove"],
  city: [
    "confirm-facts",
    "settings",
    "guidance",
    "guidance-removed",
    "guidance-put-back",
    "invite-domain",
    "withdraw-domain",
  ],
  pair: ["dismiss"],
  log: ["export"],
  retention: ["set", "carry-out"],
  feedback: ["receive", "answer"],
  wording: ["write", "publish", "withdraw", "put-back"],
  unit: ["add", "rename", "close", "reopen"],
} as const satisfies Record<string, readonly string[]>;

export type ActKind = keyof typeof acts;
export type ActOf<Kind extends ActKind> = (typeof acts)[Kind][number];
export const actKinds = Object.keys(acts) as readonly ActKind[];

/** Numbers, codes and ids, never words that somebody wrote: the log outlives the people in it. */
export type ActFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Facts of a plan's events that the log keeps too. The others are texts and names. */
const keptFacts = [
  "from",
  "to",
  "revision",
  "role",
  "added",
  "removed",
  "changed",
  "owner",
  "months",
  "putBack",
  "rule",
];

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

export function factsForLog(facts: Readonly<Record<string, unknown>> | null | undefined): ActFacts {
  const kept: Record<string, ActFacts[string]> = {};
  for (const name of keptFacts) {
    const value = facts?.[name];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || isIds(value))
      kept[name] = value;
  }
  return kept;
}
