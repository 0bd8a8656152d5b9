/** Grounds of secrecy a plan can name, by section, subsection and item of the Act 621/1999 (plan form, section 2). */
export const groundCodes = ["24-1-7", "24-1-8", "24-1-17", "24-1-20", "24-1-21", "6-7", "other"] as const;
export type GroundCode = (typeof groundCodes)[number];

/** What an author may choose for a whole step or part; a choice only narrows what the questions themselves allow. */
export const stepLevels = ["as-questions", "network", "reviewers", "never"] as const;
export type StepLevel = (typeof stepLevels)[number];
