import type { Problem } from "../form/problem.ts";
import type { Case } from "./case.ts";
import { conditionsOf, type LightId, lightIds, type Read } from "./readiness-conditions.ts";

/** One condition that keeps a light from green, with the answer that would mend it. */
export interface Reason {
  /** Key of its words. */
  reason: string;
  question: string;
  /** Fills the placeholders of the words, as the facts of a `Problem` do. */
  facts?: Problem["facts"];
  /** Every answer that the condition looked at. */
  reads: readonly Read[];
}

export interface Light {
  id: LightId;
  colour: "red" | "amber" | "green";
  reasons: readonly Reason[];
  /** Every answer behind the light, also those that are well. */
  reads: readonly Read[];
}

/** Plan form, 6.1: red when any red condition fails, green when none fails at all. */
export function lightsOf(kase: Case, problems: readonly Problem[]): Light[] {
  return lightIds.map((id) => {
    const conditions = conditionsOf(id, kase, problems);
    const failing = conditions.filter(({ failsWith }) => failsWith !== undefined);
    const isRed = failing.some(({ colour }) => colour === "red");
    const ordered = [
      ...failing.filter(({ colour }) => colour === "red"),
      ...failing.filter((one) => one.colour !== "red"),
    ];
    return {
      id,
      colour: isRed ? "red" : failing.length > 0 ? "amber" : "green",
      reasons: ordered.map(({ reason, question, reads, failsWith = {} }) => ({
        reason,
        question,
        reads,
        ...(Object.keys(failsWith).length > 0 ? { facts: failsWith } : {}),
      })),
      reads: conditions.flatMap(({ reads }) => reads),
    };
  });
}

/** The lights as one reader may see them: the reasons of a light only when every answer behind it is open to them. */
export const lightsFor = (lights: readonly Light[], mayRead: (question: string, column?: string) => boolean): Light[] =>
  lights.map((light) =>
    light.reads.every(({ question, column }) => mayRead(question, column)) ? light : { ...light, reasons: [] },
  );
