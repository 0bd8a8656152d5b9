import type { Block } from "./document.ts";
import type { Lang, Text } from "./lang.ts";

/** The invitation in one language, as it was made public. Free texts in it are in the plan's language and say so. */
export interface PublicInvitation {
  title: string;
  buyer: string;
  blocks: readonly Block[];
}

/** Frozen on the day it was made public: later changes of the plan are not in it. */
export type Invitations = Readonly<Record<Lang, PublicInvitation>>;

/** A day of the dialogue, such as a meeting with suppliers. */
export interface DialogueDay {
  day: string;
  name: Text;
}

/** What an owner makes public of a plan's market dialogue. */
export interface MarketDialogue {
  number: number;
  planId: string;
  cityId: string;
  /** Of the title and all free texts. */
  language: Lang;
  title: string;
  invitations: Invitations;
  days: readonly DialogueDay[];
  questions: string;
  howTo: string;
  /** The last day on which answers are taken. */
  closesOn: string;
  version: number;
  publishedAt: Date;
  updatedAt: Date;
  withdrawnAt: Date | null;
  /** What came of it; "" until the owner tells. */
  learned: string;
}

/** Who was asked what, or who asked: kept by the team. An answer given to one is published to all, without the name. */
export interface DialogueNote {
  id: string;
  day: string;
  party: string;
  question: string;
  answer: string;
  answeredAt: Date | null;
}

export type PublicAnswer = Pick<DialogueNote, "id" | "question" | "answer"> & { answeredAt: Date };

export const isOpen = ({ closesOn, withdrawnAt }: Pick<MarketDialogue, "closesOn" | "withdrawnAt">, today: string) =>
  withdrawnAt === null && closesOn >= today;
