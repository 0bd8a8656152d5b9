/** What people are told of. */
export const newsKinds = ["team"] as const;
export type NewsKind = (typeof newsKinds)[number];
