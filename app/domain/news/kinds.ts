/** What people are told of. */
export const newsKinds = ["team", "mention", "todo", "talk"] as const;
export type NewsKind = (typeof newsKinds)[number];
