/** What a plan is printed as. */
export const planDocuments = ["full", "summary", "market", "record"] as const;
export type PlanDocument = (typeof planDocuments)[number];

export const isPlanDocument = (value: unknown): value is PlanDocument => planDocuments.some((kind) => kind === value);
