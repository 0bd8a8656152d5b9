import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { insertReview } from "db/repositories/assigned-reviews.ts";
import { saveExpertProfile } from "db/repositories/experts.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan, updateState } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { addWorkingDays } from "~/domain/law/working-days.ts";
import type { Result } from "~/domain/result.ts";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { moveReview } from "./move-review.server.ts";
import { commentField, commentMark } from "./review-field-names.ts";
import { saveReview } from "./save-review.server.ts";
import { sendReview } from "./send-review.server.ts";

interface DemoComment {
  id: string;
  on: string;
  kind: string;
  text: string;
}

const hour = 3_600_000;

function need<Value>(result: Result<Value, unknown>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Answers and comments as the pages post them. */
function posted(answers: Readonly<Record<string, string>>, comments: readonly DemoComment[]) {
  const fields = new Map<string, string[]>([
    ["q", [...Object.keys(answers), ...comments.map(({ id }) => commentMark(id))]],
  ]);
  for (const [field, value] of Object.entries(answers)) {
    fields.set(field, [value]);
    fields.set(versionName(field), ["0"]);
  }
  for (const { id, on, kind, text } of comments) {
    fields.set(commentField("on", id), [on]);
    fields.set(commentField("kind", id), [kind]);
    fields.set(commentField("text", id), [text]);
  }
  return fields;
}

const begun = {
  answers: {
    "score:need-users": "4",
    "why:need-users": "Behovet är mätt och orsakerna är kända. Användarnas röst kunde höras tydligare.",
    "score:goals-impact": "3",
  },
  comments: [
    {
      id: "demo-energy-need",
      on: "need-statement",
      kind: "well-done",
      text: "Behovet sägs i en mening utan att nämna någon produkt. Bra.",
    },
  ],
};

const finished = {
  answers: {
    "answer-to-questions":
      "Laatupaino riittää, kun hinnan lisäksi pisteytetään elinkaarikustannukset. Energiaseurantaa ei kannata ostaa erikseen.",
    "score:need-users": "4",
    "score:goals-impact": "4",
    "score:novelty-market": "3",
    "score:procedure-fairness": "4",
    "score:requirements-criteria": "3",
    "score:rights-data-risks": "2",
    "why:rights-data-risks":
      "Oikeus käyttää tietoja uudelleen puuttuu. Lisää sopimusehto, jolla kaupunki voi avata mittaustiedot.",
    "score:money-people-schedule": "4",
    "score:takeup-sharing": "cannot-judge",
    "why:takeup-sharing": "Käyttöönotto ei kuulu alaani.",
    "strength-1": "Tarve on kuvattu käyttäjien kannalta ja luvuilla.",
    "strength-2": "Menettely on perusteltu, ja pienet yritykset voivat osallistua.",
    recommendation: "small-changes",
    overall: "Hyvä suunnitelma. Tietojen käyttöoikeus on syytä lisätä sopimukseen ennen hankintailmoitusta.",
    confidence: "high",
    language: "fi",
    minutes: "70",
    "private-note": "Voin tarvittaessa lukea sopimusehdot vielä kerran.",
  },
  comments: [
    {
      id: "demo-law-need",
      on: "need-statement",
      kind: "consider",
      text: "Virkkeeseen mahtuisi vielä, kuinka usein ongelma toistuu.",
    },
  ],
};

/** Declares that the expert has no ties, and writes what the pages would save. */
function write(db: Db, expert: Actor, id: string, what: typeof begun | typeof finished, origin: string, now: Date) {
  need(moveReview(db, expert, id, "declare-clear", { seenVersion: 1, text: "", origin }, now), id);
  const comments = what.comments.map((comment) => ({ ...comment, id: `${comment.id}-${id.slice(0, 8)}` }));
  const saved = need(saveReview(db, expert, id, posted(what.answers, comments), now), id);
  if (saved.problems.length > 0) throw new Error(JSON.stringify(saved.problems));
}

/** Gives a whole review of a plan to which the expert was assigned. */
export function giveReview(db: Db, expert: Actor, id: string, origin: string, now: Date): void {
  write(db, expert, id, finished, origin, now);
  need(sendReview(db, expert, id, { seenVersion: 3, confirmed: true, origin }, now), id);
}

/** Reviews of the demo: each expert has skills, and together they have one assigned, one begun and one sent. */
export function seedDemoReviews(db: Db, planIds: readonly string[], domain: string, origin: string, now: Date): void {
  const [law, energy, coordinator] = ["expert.law", "expert.energy", "coordinator"].map((address) =>
    findActorByEmail(db, `${address}@${domain}`),
  );
  const [first, second] = planIds;
  if (!law || !energy || !coordinator || !first || !second) return;
  const languages = ["fi", "sv", "en"];
  const untied = { languages, tiedSuppliers: "", tiedCities: [], absences: [] };
  saveExpertProfile(db, law.id, { ...untied, skills: ["law", "digitalisation"] });
  saveExpertProfile(db, energy.id, { ...untied, skills: ["technology", "sustainable_transition"] });

  const assign = (planId: string, experts: readonly Actor[]): void => {
    const plan = findPlan(db, planId);
    if (!plan) return;
    const at = new Date(now.getTime() - 72 * hour);
    updateState(db, planId, { state: "in-review", seenVersion: plan.version });
    const dueOn = addWorkingDays(dayInHelsinki(at), 10);
    for (const { id } of experts) {
      const review = {
        id: `${planId}-${id}`,
        planId,
        revision: plan.revision,
        expertId: id,
        rubric: currentRubric.id,
        dueOn,
      };
      insertReview(db, { ...review, assignedBy: coordinator.id, assignedAt: at });
    }
    const facts = { from: plan.state, to: "in-review", experts: experts.map(({ id }) => id), reason: "" };
    insertEvent(db, planId, { kind: "assign", facts, by: coordinator.id, at });
  };
  assign(first, [law, energy]);
  assign(second, [energy]);
  write(db, energy, `${first}-${energy.id}`, begun, origin, now);
  giveReview(db, law, `${first}-${law.id}`, origin, now);
}
