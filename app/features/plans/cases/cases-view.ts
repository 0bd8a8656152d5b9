import { z } from "zod";
import { languages } from "~/domain/lang.ts";

/** Examples of the library beside a step: the one description for the page and for the script that reads it. */
export const casesView = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Procedure, city and year, as far as they are known. */
      facts: z.string(),
      /** What it tells of the step, and which of its texts that is. */
      label: z.string(),
      text: z.string(),
      textLang: z.enum(languages),
      /** Why it fits this plan: words that its need shares with the plan's, in the plan's language, and what else. */
      words: z.string(),
      reasons: z.string(),
      isLookedAt: z.boolean(),
    }),
  ),
  canAdd: z.boolean(),
});
export type CasesView = z.infer<typeof casesView>;
export type CaseView = CasesView["cases"][number];
