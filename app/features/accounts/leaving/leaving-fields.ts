/** Names of the fields in which a successor is chosen. */
export const fieldOf = {
  plans: (cityId: string) => `plans-${cityId}`,
  review: (id: string) => `review-${id}`,
  todo: (id: string) => `todo-${id}`,
  questions: "questions",
  asked: (cityId: string) => `asked-${cityId}`,
  examples: "examples",
  lead: "lead",
} as const;

/** Instead of another expert: the place is free again, and coordinators fill it. */
export const toCoordinators = "coordinators";

/** What the form says: who takes what over, by the names of the fields. */
export type Wish = Readonly<Record<string, string>>;

const longestId = 80;

export const readWish = (form: FormData): Wish =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.slice(0, longestId)]] : [])),
  );
