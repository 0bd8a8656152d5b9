import { rubric2026_1 } from "~/domain/case/rubric-2026-1.ts";
import type { Text } from "~/domain/lang.ts";
import type { WordingContent, WordingSource } from "~/domain/wordings/wording.ts";
import type { Db } from "../connection.ts";
import { insertWordingVersion, wordingsRevision } from "../repositories/wordings.ts";
import { clauses } from "./content/wordings/clauses.ts";
import { criteria } from "./content/wordings/criteria.ts";
import type { FirstWording } from "./content/wordings/first-wording.ts";
import { planWordings } from "./content/wordings/plan-wordings.ts";
import { type FirstExample, firstExamples } from "./example-content.ts";

/** The day on which the sources were read. */
const readOn = "2026-11-22";
const act = "https://www.finlex.fi/fi/laki/ajantasa/2016/20161397";

const inAll = (say: (lang: keyof Text) => string): Text => ({ fi: say("fi"), sv: say("sv"), en: say("en") });

const actName: Text = {
  fi: "Hankintalaki (1397/2016)",
  sv: "Upphandlingslagen (1397/2016)",
  en: "Act on Public Procurement and Concession Contracts (1397/2016)",
};
const rubricName: Text = {
  fi: "Innohankinnan arviointiperusteet",
  sv: "Innohankintas granskningsgrunder",
  en: "Review criteria of Innohankinta",
};
const exampleWord: Text = { fi: "Esimerkki", sv: "Exempel", en: "Example" };

function sourceOf({ source }: FirstWording, examples: readonly FirstExample[]): WordingSource {
  if ("section" in source) {
    return { name: inAll((lang) => `${actName[lang]}, ${source.section[lang]}`), address: act, readOn };
  }
  if ("criterion" in source) {
    const found = rubric2026_1.criteria.find(({ id }) => id === source.criterion);
    if (!found) throw new Error(`No criterion ${source.criterion}`);
    return {
      name: inAll((lang) => `${rubricName[lang]} (${rubric2026_1.id}): ${found.title[lang]}`),
      address: "",
      readOn,
    };
  }
  const found = examples.find(({ id }) => id === source.example)?.content;
  if (!found) throw new Error(`No example ${source.example}`);
  const name = inAll((lang) => `${exampleWord[lang]}: ${found.title[lang]}`);
  return { name, address: found.sources[0] ?? "", readOn: found.checkedOn ?? readOn };
}

/** The bank's first content: each entry with the section, the example or the criterion that it was written from. */
export function firstWordings(): WordingContent[] {
  const examples = firstExamples();
  return [...planWordings, ...criteria, ...clauses].map((one) => ({
    kind: one.kind,
    title: one.title,
    text: one.text,
    source: sourceOf(one, examples),
    questions: one.questions,
    steps: [],
    themes: one.themes ?? [],
    procedures: one.procedures ?? [],
  }));
}

/** Fills an empty bank. What coordinators have made of it since is left alone. */
export function seedWordings(db: Db, at: Date): void {
  if (wordingsRevision(db) !== "") return;
  for (const [place, content] of firstWordings().entries()) {
    insertWordingVersion(db, { number: place + 1, state: "published", content, by: null, at }, 0);
  }
}
