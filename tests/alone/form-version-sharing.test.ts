import { listAnswers } from "db/repositories/answers.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { secondForm, toSecondForm } from "tests/support/second-form.ts";
import { expect, test } from "vitest";
import { pub } from "~/domain/form/define.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { releaseForm } from "~/domain/form/versions.ts";
import { moveToNextForm } from "~/features/plans/form-version/form-version.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** The second version of the form shares every question of the need with everybody. What was written before stays as closed as it was. */

const open: FormVersion = {
  ...secondForm,
  steps: secondForm.steps.map((step) =>
    step.id === "need" ? { ...step, questions: step.questions.map((one) => ({ ...one, sharing: pub })) } : step,
  ),
};

test("what was for the team alone is for the team alone after the move, and the history says so", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const plan = aPlan(db, owner);
  db.$client.prepare("UPDATE plans SET visibility = 'network'").run();
  const typed: Record<string, string>[] = [
    {
      q: "tried-before",
      "tried-before": "Secret trial",
      "level:tried-before": "secret",
      "ground:tried-before": "24-1-20",
    },
    { q: "need-statement", "need-statement": "Narrow need", "level:need-statement": "never" },
    { q: "if-nothing", "if-nothing": "Open words" },
  ];
  for (const fields of typed) {
    const saved = saveAnswers(db, owner, plan, fieldsOf(new URLSearchParams(fields)), noon);
    expect(saved).toMatchObject({ value: { problems: [] } });
  }
  const stranger = anActor(db);
  const closed = /Secret trial|Narrow need/;
  const seen = () => JSON.stringify(openPlan(db, stranger, plan, "en", noon));
  expect(seen()).not.toMatch(closed);
  expect(seen()).toContain("Open words");

  releaseForm(open, toSecondForm);
  expect(moveToNextForm(db, owner, plan, findPlan(db, plan)?.version ?? 0, noon).ok).toBe(true);
  expect(seen()).not.toMatch(closed);
  expect(seen()).toContain("Open words");
  const part = listAnswers(db, plan).find(({ question }) => question === "tried-here");
  expect(part).toMatchObject({ value: "Secret trial", version: 1, secret: { ground: "24-1-20" } });
  const events = listEvents(db, plan, Number.MAX_SAFE_INTEGER, 99).filter(({ question }) => question === "tried-here");
  expect(events.map(({ kind, facts }) => [kind, facts])).toEqual([
    ["answer", { level: part?.level ?? null, secret: { ground: "24-1-20" } }],
  ]);
});
