import { type Actor, hasRole } from "~/domain/case/actor.ts";

/** Who must sign in with a code: coordinators, everybody, or who wants to. */
export const twoStepRules = ["required", "everybody", "optional"] as const;
export type TwoStepRule = (typeof twoStepRules)[number];

export const mustHaveTwoStep = (actor: Actor, rule: TwoStepRule): boolean =>
  rule === "everybody" || (rule === "required" && hasRole(actor, "coordinator"));
