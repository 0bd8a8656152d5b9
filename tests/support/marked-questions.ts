import type { Db } from "db/connection.ts";
import type { DemoPlan } from "db/seed/content/demo-plan.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { FormVersion, Question, Step } from "~/domain/form/question.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { attachFile } from "~/features/plans/attach-file.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { postedPlan } from "~/features/plans/posted-plan.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { type Given, markedRow, markedValue, neededFor } from "./answer-markers.ts";
import { setState } from "./approved-plan.ts";
import { anActor, aPlan, noon } from "./plans.ts";

export interface Place {
  id: string;
  question: Question;
  step: Step;
}

const placesIn = (steps: readonly Step[]): Place[] =>
  steps.flatMap((step) => step.questions.map((question) => ({ id: question.id, question, step })));

/** Every question that a plan's documents hold: the twelve steps, the notice statistics and what came of it. */
export const everyQuestion: readonly Place[] = placesIn([
  ...currentForm.steps,
  ...currentForm.parts.filter(({ id }) => id === "statistics" || id === "outcome"),
]);

/** People, plans and files that answers name, made once a database. */
export interface Company {
  db: Db;
  owner: Actor;
  colleague: Actor;
  /** A plan of the owner's that others can be linked to. */
  otherPlan: string;
}

export function aCompany(db: Db): Company {
  const owner = anActor(db, { name: "Olga Owner" });
  const colleague = anActor(db, { name: "Carl Colleague" });
  return { db, owner, colleague, otherPlan: aPlan(db, owner, "Linked plan of the same need") };
}

/** An answer that can be told from every other, with the answers that it takes to be asked. */
export interface MarkedQuestion extends Place {
  given: Given;
  /** Words by which a reader finds it again; undefined for what the service works out itself. */
  words?: (lang: Lang) => string[];
}

const fileTitle = "Attached study";

export function markQuestion(place: Place, { owner, colleague, otherPlan }: Company): MarkedQuestion {
  const { id, question, step } = place;
  const texts = step.texts.questions[id];
  const { kind } = question;
  const needs = neededFor(currentForm, question);
  const marked = (value: Given[string] | undefined, words: MarkedQuestion["words"]): MarkedQuestion => ({
    ...place,
    given: { ...needs, ...(value === undefined ? {} : { [id]: value }) },
    ...(words ? { words } : {}),
  });
  if (kind.kind === "shown") return { ...place, given: worked[id] ?? {} };
  if (kind.kind === "file") return marked(undefined, () => [fileTitle]);
  if (id === "owner") return marked(undefined, () => [owner.name]);
  if (kind.kind === "people") return marked({ picks: [colleague.id] }, () => [colleague.name]);
  if (id === "linked-plans") return marked({ picks: [otherPlan] }, () => ["Linked plan of the same need"]);
  if (kind.kind !== "rows") {
    const one = markedValue(kind, id, texts?.options);
    if (!one) throw new Error(`No marker for ${id}`);
    return marked(one.value, (lang) => [one.words(lang)]);
  }
  const row = markedRow(kind.columns, id, texts?.columns ?? {});
  const answered = marked([row.cells], row.words);
  if (kind.per === "goals") answered.given.goals ??= [{ goal: "A goal" }];
  return answered;
}

const eu: Given = {
  object: { code: "services" },
  "special-service": { code: "none" },
  "value-band": { code: "500k-1m" },
};

/** Answers under which the service has something to say of its own. */
const worked: Readonly<Record<string, Given>> = {
  "adviser-answer": eu,
  timeline: { ...eu, "notice-date": "2027-03-05", "in-use-by": "2029-03-05" },
  "price-share": { "award-criteria": [{ criterion: "Price", type: { code: "price" }, weight: 37 }] },
};

const isGroup = (value: Given[string]): value is Record<string, CellValue>[] => Array.isArray(value);
/** A group about the steps has a row for each step; any other has rows of its own. */
const rowsOf = (question: string, cells: readonly Record<string, CellValue>[]): DemoPlan["rows"][string] =>
  cells.map((one, index) => ({ row: question === "sharing-steps" ? "need" : `row-${index + 1}`, cells: one }));

function save({ db, owner }: Company, id: string, given: Given): void {
  const answers: Record<string, CellValue> = {};
  const rows: Record<string, DemoPlan["rows"][string]> = {};
  for (const [question, value] of Object.entries(given)) {
    if (isGroup(value)) rows[question] = rowsOf(question, value);
    else answers[question] = value;
  }
  const loaded = loadPlan(db, owner, id);
  if (!loaded.ok) throw new Error("no plan");
  const fields = postedPlan({ answers, rows }, (question) => loaded.value.answers.find(question)?.version ?? 0);
  const saved = saveAnswers(db, owner, id, fields, noon);
  if (!saved.ok || saved.value.problems.length > 0 || saved.value.conflicts.length > 0)
    throw new Error(JSON.stringify(saved));
}

const outcomeOf = (form: FormVersion): ReadonlySet<string> =>
  new Set(form.parts.find(({ id }) => id === "outcome")?.questions.map(({ id }) => id));

/** A plan of these answers, posted as the forms post them: those of the outcome when tendering has begun. */
export function answerAll(company: Company, questions: readonly MarkedQuestion[]): string {
  const { db, owner } = company;
  const id = aPlan(db, owner);
  const outcome = outcomeOf(currentForm);
  const all = Object.entries(Object.assign({}, ...questions.map(({ given }) => given)) as Given);
  const [before, after] = [false, true].map((isAfter) => all.filter(([question]) => outcome.has(question) === isAfter));
  save(company, id, Object.fromEntries(before ?? []));
  if (questions.some(({ question }) => question.kind.kind === "file")) {
    const content = Buffer.from("%PDF-1.7 study");
    const file = {
      name: "study.pdf",
      title: fileTitle,
      type: "feasibility",
      language: "fi",
      content,
      contentType: "application/pdf",
    };
    const attached = attachFile(db, owner, id, file, noon);
    if (!attached.ok) throw new Error(JSON.stringify(attached));
  }
  if (questions.some(({ id: question }) => outcome.has(question))) setState(db, id, "tendering");
  if (after && after.length > 0) save(company, id, Object.fromEntries(after));
  return id;
}

/** As few plans as hold every question: those that need different answers to the same question part ways. */
export function packed(questions: readonly MarkedQuestion[]): MarkedQuestion[][] {
  const packs: { given: Given; questions: MarkedQuestion[] }[] = [];
  const fits = (given: Given, more: Given): boolean =>
    Object.entries(more).every(([id, value]) => !(id in given) || JSON.stringify(given[id]) === JSON.stringify(value));
  for (const one of questions) {
    const pack = packs.find(({ given }) => fits(given, one.given));
    if (pack) {
      Object.assign(pack.given, one.given);
      pack.questions.push(one);
    } else packs.push({ given: { ...one.given }, questions: [one] });
  }
  return packs.map((pack) => pack.questions);
}
