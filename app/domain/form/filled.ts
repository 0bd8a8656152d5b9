import type { Lang } from "../lang.ts";
import type { Answer } from "./answers.ts";
import type { FormVersion } from "./question.ts";
import type { AnswerValue } from "./value.ts";

/** Where answers come from before the author has given any: profile, settings of the city, fixed values. */
export interface Sources {
  language: Lang;
  unitId: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  municipalityCode: string;
  /** Ids of the people of the plan's team. */
  owner: string;
  coAuthors: readonly string[];
  /** What `start-tender` and `sign-contract` and the twelve steps have told by then. */
  createdAt: Date;
}

type Filling = readonly { row?: string; value: AnswerValue }[];

const one = (value: AnswerValue | null | undefined): Filling =>
  value === null || value === undefined ? [] : [{ value }];
const code = (given: string): Filling => one({ code: given });

/** The answers that need no typing, by question. The team is kept beside the answers and always comes from there. */
function fillings(form: FormVersion, sources: Sources): Record<string, Filling> {
  return {
    track: code("full"),
    language: code(sources.language),
    "buyer-unit": one(sources.unitId === null ? null : { unit: sources.unitId }),
    "contact-name": one(sources.contactName),
    "contact-email": one(sources.contactEmail),
    "contact-phone": one(sources.contactPhone),
    place: one({ picks: [sources.municipalityCode] }),
    visibility: code("city"),
    "dialogue-open": code("no"),
    "dialogue-languages": one({ codes: [sources.language] }),
    technique: code("none"),
    "adv-buyer": code("sub-central"),
    "out-result": code("awarded"),
    "out-complaint": code("none"),
    "follow-ups": [6, 12, 24].map((months) => ({ row: String(months), value: { cells: { months } } })),
    "sharing-steps": [...form.steps, ...form.parts].map(({ id }) => ({
      row: id,
      value: { cells: { level: { code: "as-questions" } } },
    })),
  };
}

const team = (sources: Sources): Record<string, Filling> => ({
  owner: one({ picks: [sources.owner] }),
  "co-authors": sources.coAuthors.length > 0 ? one({ picks: sources.coAuthors }) : [],
});

const asAnswers = (from: Record<string, Filling>, sources: Sources): Answer[] =>
  Object.entries(from).flatMap(([question, filling]) =>
    filling.map(({ row = "", value }, position) => ({
      question,
      row,
      position,
      value,
      version: 0,
      savedBy: sources.owner,
      savedAt: sources.createdAt,
    })),
  );

/**
 * The stored answers with those that are filled beforehand. A filled answer follows its source until the author
 * saves the question (version 0 until then); an emptied answer stays empty.
 */
export function withFilled(stored: readonly Answer[], form: FormVersion, sources: Sources): Answer[] {
  const taken = new Set(stored.map(({ question }) => question));
  const light = stored.some(({ question, value }) => question === "track" && isCode(value, "light"));
  const proposed = { ...fillings(form, sources), ...(light ? { procedure: code("small") } : {}) };
  const filled = asAnswers(proposed, sources).filter(({ question }) => !taken.has(question));
  return [...stored, ...filled, ...asAnswers(team(sources), sources)];
}

const isCode = (value: AnswerValue | null, wanted: string): boolean =>
  typeof value === "object" && value !== null && "code" in value && value.code === wanted;
