import type { Role } from "../case/actor.ts";

/** By mail at once, in one mail a day, only in the service, or not at all. In the service it stands unless it is switched off. */
export const ways = ["at-once", "daily", "here", "off"] as const;
export type Way = (typeof ways)[number];

interface NewsRule {
  /** How everybody is told who has not chosen another way. */
  usual: Way;
  /** Nobody can switch it off or have it later. */
  fixed?: true;
  /** Only these are ever told of it; without it everybody may be. */
  roles?: readonly Role[];
}

/** Everything people are told of: there is no second place to look. */
const rules = {
  /** What the coordinators decided about a plan of one's team. */
  decision: { usual: "at-once", fixed: true },
  /** Joining, leaving, roles and owners of a team. */
  team: { usual: "at-once" },
  /** A message names the person. */
  mention: { usual: "at-once" },
  /** The person is to do something. */
  todo: { usual: "at-once" },
  /** A thread goes on in which the person wrote. */
  talk: { usual: "daily" },
  /** A plan of the team was sent, moved on or stopped; the example of a case that ended. */
  plan: { usual: "at-once" },
  /** How has it gone, 6, 12 and 24 months after the award. */
  "follow-up": { usual: "at-once", roles: ["officer", "city-lead"] },
  /** A review was given to the expert, came back, went to another or ended. */
  review: { usual: "at-once", roles: ["expert"] },
  /** A review is due soon, today, or late. */
  reminder: { usual: "at-once", roles: ["expert", "coordinator"] },
  /** What waits for the coordinators. */
  coordination: { usual: "at-once", roles: ["coordinator"] },
  /** What became of an example that the person keeps, and whether it is still right. */
  example: { usual: "at-once" },
  /** Somebody asks the person or their city, or answers what they asked. */
  inquiry: { usual: "at-once" },
  /** New examples of a saved search. */
  search: { usual: "at-once" },
} as const satisfies Record<string, NewsRule>;

export type NewsKind = keyof typeof rules;

const ruleOf = (kind: NewsKind): NewsRule => rules[kind];
export const newsKinds = Object.keys(rules).filter((kind): kind is NewsKind => kind in rules);

/** Those of which somebody with these roles may be told. */
export const kindsFor = (roles: readonly Role[]): NewsKind[] =>
  newsKinds.filter((kind) => ruleOf(kind).roles?.some((role) => roles.includes(role)) ?? true);

export const isFixed = (kind: NewsKind): boolean => ruleOf(kind).fixed === true;

export const wayOf = (kind: NewsKind, chosen: Way | undefined): Way =>
  isFixed(kind) ? ruleOf(kind).usual : (chosen ?? ruleOf(kind).usual);
