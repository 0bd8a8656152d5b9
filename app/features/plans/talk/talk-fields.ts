/** What can be wrong in a form of the discussion, and at which of its fields. */
export const talkProblems = [
  "text-missing",
  "text-too-long",
  "text-legal",
  "bad-day",
  "bad-person",
  "bad-subject",
] as const;
export type TalkProblem = (typeof talkProblems)[number];
export type TalkField = "text" | "dueOn" | "assignedTo" | "subject";
export const mostCharacters = 4000;

/** A form of the discussion as it was posted. */
export interface TalkForm {
  intent: string;
  /** Made by the page: posting the form twice gives one message. */
  id: string;
  text: string;
  mentions: readonly string[];
  audience: string;
  /** `step`, `question:…` or "" for the plan as a whole. */
  subject: string;
  assignedTo: string;
  dueOn: string;
}
