import type { Plan } from "../case/plan.ts";
import type { Answers } from "../form/answers.ts";
import type { FormWords } from "../form/form-words.ts";
import type { CellValue } from "../form/value.ts";
import type { BuyingCity } from "./organisations.ts";

/** What a release or a notice is made from. */
export interface PublishedPlan {
  plan: Pick<Plan, "number" | "language" | "state" | "revision" | "savedAt">;
  /** Only those for publication: nothing else of the plan is read. */
  answers: Answers;
  words: FormWords;
  city: BuyingCity;
  unitName: string | undefined;
  /** When the experts' review ended in approval. */
  approvedAt: Date | undefined;
}

/** A cell as text; nothing of it when it is a number or a code. */
export const textOf = (cell: CellValue | undefined): string | undefined =>
  typeof cell === "string" ? cell : undefined;
