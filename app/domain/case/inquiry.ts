import type { Lang, Text } from "../lang.ts";
import { type Actor, hasRole } from "./actor.ts";
import type { Snapshot } from "./snapshot.ts";

/** A question of one city to another, as its register holds it: who asks, who may answer, what stands in it. */
export const inquiryStates = ["open", "answered", "closed"] as const;
export type InquiryState = (typeof inquiryStates)[number];

/** Answers of the asker's plan as they were when they were attached. */
export interface Excerpt {
  /** Null where the title itself is not to be read outside the city. */
  title: string | null;
  language: Lang;
  snapshot: Snapshot;
}

/** Question and answer as the example shows them, in the words of whoever put them there. */
export interface Shown {
  question: string;
  answer: string;
  at: Date;
}

export interface Inquiry {
  id: string;
  state: InquiryState;
  language: Lang;
  subject: string;
  /** The city that is asked, and its unit or the example where one is. */
  cityId: string;
  unitId: string | null;
  exampleId: string | null;
  /** Somebody of the city who was named to answer. */
  handedTo: string | null;
  askedBy: string;
  /** Who takes the asker's part now: whoever asked, or the colleague who took it over when they left. */
  asker: string;
  askedByCity: string;
  /** The asker's city may stand beside the question on the page of the example. */
  mayNameCity: boolean;
  excerpt: Excerpt | null;
  at: Date;
  lastAt: Date;
  shown: Shown | null;
}

export const sides = ["asker", "answerer"] as const;
export type Side = (typeof sides)[number];

/** How a person stands to a question. A keeper looks after the example that it is about, and reads without taking part. */
export type Party = Side | "keeper" | "none";

export const mayAsk = (actor: Actor): boolean =>
  actor.cityId !== null && (hasRole(actor, "officer") || hasRole(actor, "city-lead"));

export function partyOf(
  { asker, exampleId }: Pick<Inquiry, "asker" | "exampleId">,
  actor: Actor,
  answerers: readonly { id: string }[],
): Party {
  if (asker === actor.id) return "asker";
  if (answerers.some(({ id }) => id === actor.id)) return "answerer";
  return exampleId !== null && hasRole(actor, "coordinator") ? "keeper" : "none";
}

/** A further question waits for an answer again. */
export const stateAfter: Record<Side, InquiryState> = { asker: "open", answerer: "answered" };

/** A question with its answer as everybody may read it beside the example. */
export interface AskedQuestion {
  id: string;
  exampleId: string;
  language: Lang;
  question: string;
  answer: string;
  askedAt: Date;
  shownAt: Date;
  /** Null where the asker's city did not agree to be named. */
  city: { id: string; name: Text } | null;
}

/** Of these questions what is shown with their examples: never the person, nor what was attached. */
export const askedQuestions = (inquiries: readonly Inquiry[], cities: ReadonlyMap<string, Text>): AskedQuestion[] =>
  inquiries.flatMap(({ id, exampleId, language, shown, at, mayNameCity, askedByCity }) => {
    if (!shown || exampleId === null) return [];
    const name = mayNameCity ? cities.get(askedByCity) : undefined;
    const { question, answer, at: shownAt } = shown;
    const city = name ? { id: askedByCity, name } : null;
    return [{ id, exampleId, language, question, answer, askedAt: at, shownAt, city }];
  });
