import type { Lang } from "~/domain/lang.ts";

/** What is said of one answer, as its step shows it. */
export interface TalkOfAnswer {
  question: string;
  /** How many threads are open. */
  open: number;
  /** The one with the latest message. */
  thread: string;
  /** Its first and its last message. */
  messages: readonly { id: number; name: string; when: string; text: string }[];
  /** How many stand between them. */
  between: number;
}

export interface TodoLine {
  /** The thread. */
  id: string;
  planId: string;
  planTitle: string;
  planLanguage: Lang;
  subject: string;
  text: string;
  assignedName: string;
  /** False of who has left the team. */
  isOfTeam: boolean;
  due: { day: string; isLate: boolean } | null;
}

export interface TalkOfPlan {
  /** Open threads of the plan. */
  open: number;
  todos: readonly TodoLine[];
}
