import type { ExampleContent } from "../example.ts";

/** By what an example is like another, or like a plan. */
export type Traits = Pick<ExampleContent, "procedure" | "themes" | "object" | "cityId" | "questions">;
type SharedTrait = "procedure" | "question" | "theme" | "object" | "city";

/** What both have, that which says most first. */
export function sharedTraits(one: Traits, other: Traits): SharedTrait[] {
  const shared: Readonly<Record<SharedTrait, boolean>> = {
    procedure: other.procedure !== null && other.procedure === one.procedure,
    question: other.questions.some((question) => one.questions.includes(question)),
    theme: other.themes.some((theme) => one.themes.includes(theme)),
    object: other.object !== null && other.object === one.object,
    city: other.cityId !== null && other.cityId === one.cityId,
  };
  return (Object.keys(shared) as SharedTrait[]).filter((trait) => shared[trait]);
}
