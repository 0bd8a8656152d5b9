import { z } from "zod";
import { mostOfGuidance } from "~/domain/guidance.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { typedText } from "~/domain/typed-text.ts";

export const guidanceIntents = ["save", "preview", "remove", "put-back"] as const;
export type GuidanceIntent = (typeof guidanceIntents)[number];

const problems = ["nothing", "too-long", "bad-characters"] as const;
export type GuidanceProblem = (typeof problems)[number];
export type GuidanceForm = Readonly<Record<Lang, string>>;

const key = (problem: GuidanceProblem): GuidanceProblem => problem;
const text = typedText(mostOfGuidance, { long: key("too-long"), characters: key("bad-characters") });

export const guidanceTexts = z.object({ fi: text, sv: text, en: text });
/** The version that the person was shown, or the earlier one that is wanted back. */
export const versionNumber = z.coerce.number().int().min(0).max(1_000_000).catch(0);

/** What is wrong with the texts, one for each language. */
export const problemsOf = (error: z.ZodError): { lang: Lang; problem: GuidanceProblem }[] =>
  error.issues.flatMap(({ path, message }) => {
    const lang = languages.find((one) => one === path[0]);
    return lang ? [{ lang, problem: problems.find((one) => one === message) ?? "bad-characters" }] : [];
  });
