import type { DemoPlan } from "db/seed/content/demo-plan.ts";
import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { type Assessment, assess } from "~/domain/case/assessment.ts";
import { advisePlan } from "~/domain/case/plan-advice.ts";
import { factsOfAdvice } from "~/domain/case/plan-facts.ts";
import { type Answer, Answers } from "~/domain/form/answers.ts";
import { type Sources, withFilled } from "~/domain/form/filled.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { placeNames } from "~/domain/standards/places.ts";

export const planSavedAt = new Date("2026-11-23T10:00:00Z");
export const planDay = "2026-11-23";

/** A demonstration plan as rows of the store: every answer saved once, at the same instant. */
export function storedAnswers(plan: DemoPlan, savedBy = "owner", savedAt = planSavedAt): Answer[] {
  const kept = { version: 1, savedBy, savedAt };
  return [
    ...Object.entries(plan.answers).map(([question, value]) => ({ question, row: "", position: 0, value, ...kept })),
    ...Object.entries(plan.rows).flatMap(([question, rows]) =>
      rows.map(({ row, cells }, position) => ({ question, row, position, value: { cells }, ...kept })),
    ),
  ];
}

const sourcesOf = (plan: DemoPlan): Sources => ({
  language: plan.language,
  unitId: `${plan.cityId}-unit`,
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  municipalityCode: plan.municipalityCode,
  owner: "owner",
  coAuthors: [],
  createdAt: planSavedAt,
});

/** What a test changes of a plan: a value replaces the answer, rows replace the group, null takes it away. */
export type Changes = Readonly<Record<string, CellValue | readonly Readonly<Record<string, CellValue>>[] | null>>;

const isGroup = (value: Changes[string]): value is readonly Readonly<Record<string, CellValue>>[] =>
  Array.isArray(value);

function changed(plan: DemoPlan, changes: Changes): DemoPlan {
  const answers = { ...plan.answers };
  const rows = { ...plan.rows };
  for (const [question, value] of Object.entries(changes)) {
    delete answers[question];
    delete rows[question];
    if (isGroup(value)) rows[question] = value.map((cells, index) => ({ row: `row-${index + 1}`, cells }));
    else if (value !== null) answers[question] = value;
  }
  return { ...plan, answers, rows };
}

/** All answers of a plan, those filled beforehand included. */
export const answersOf = (plan: DemoPlan, changes: Changes = {}): Answers =>
  new Answers(withFilled(storedAnswers(changed(plan, changes)), currentForm, sourcesOf(plan)));

/** What the law and the rules make of answers on the day of the examples. */
export function assessed(answers: Answers, more: Partial<Parameters<typeof assess>[0]> = {}): Assessment {
  const today = more.today ?? planDay;
  const advice = advisePlan(answers, [], today);
  const facts = factsOfAdvice(advice, answers);
  return assess({ form: currentForm, answers, facts, advice, placeNames, ...more, today });
}

/** The complete full plan (Tampere, Finnish) and the complete light one (Oulu, English), with changes. */
export const completePlan = (changes: Changes = {}): Answers => answersOf(tamperePlan, changes);
export const completeLightPlan = (changes: Changes = {}): Answers => answersOf(ouluPlan, changes);
